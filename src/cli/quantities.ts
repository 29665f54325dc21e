import { readQuantities } from '../engine/index.js';
import { print } from './output.js';
import { papers, type Source } from './papers.js';

/** Every quantity of a file, claim or not, one object a line. Returns the exit code: 3 where records were rejected. */
export async function quantitiesCommand(source: Source): Promise<number> {
  const rejected = await papers(source, async (paper) => {
    for (const quantity of readQuantities(paper)) await print(JSON.stringify(quantity));
  });
  return rejected > 0 ? 3 : 0;
}

import { readFileSync } from 'node:fs';
import { type Abstract, extract } from '../engine/index.js';
import { FIGURES, type Figures, figures, type Judged, judge, readGold } from '../evaluation/index.js';
import { evaluationReport } from './eval-report.js';
import { worstErrors } from './eval-errors.js';
import { print, warn } from './output.js';
import { papers } from './papers.js';
import { checkFiles, UsageError } from './usage-error.js';

export interface EvalOptions {
  readonly gold: string;
  readonly abstracts: string;
  readonly format: 'text' | 'json';
  readonly errors: number;
  readonly floors?: string;
}

/** How the engine does on annotated abstracts. Returns the exit code: 1 under a floor, 3 where abstracts could not be read. */
export async function evalCommand({ gold, abstracts, floors, errors, format }: EvalOptions): Promise<number> {
  checkFiles([gold, abstracts, ...(floors ? [floors] : [])]);
  const texts = new Map<string, Abstract>();
  const rejected = await papers({ file: abstracts, format: undefined }, async (paper) => {
    texts.set(paper.id, paper);
  });
  const annotated = readGold(readFileSync(gold, 'utf8'), gold, new Map([...texts].map(([id, { abstract }]) => [id, abstract])));
  if (annotated.size === 0) throw new UsageError(`no annotations in ${gold}`);
  const judged = [...annotated].map(([id, wanted]): Judged => {
    const text = texts.get(id) as Abstract;
    return { id, abstract: text.abstract, gold: wanted, verdicts: judge(wanted, extract(text)) };
  });
  const all = figures(judged.flatMap(({ verdicts }) => verdicts));
  await print(format === 'json' ? JSON.stringify(all) : await evaluationReport(judged, all));
  if (format === 'text' && errors > 0) await print(worstErrors(judged, errors));
  return underFloors(all, floors) ? 1 : rejected > 0 ? 3 : 0;
}

/** Whether a figure is lower than its floor, in percent, in a file `{"coreF1": 66, ...}`; tells each that is. */
function underFloors(all: Figures, file: string | undefined): boolean {
  if (!file) return false;
  const floors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const unknown = Object.keys(floors).find((name) => !FIGURES.some((figure) => figure === name));
  if (unknown) throw new UsageError(`${file} has a floor for "${unknown}"; figures are ${FIGURES.join(', ')}`);
  const low = FIGURES.filter((name) => 100 * all[name] < (floors[name] ?? 0));
  for (const name of low) warn(`${name} ${(100 * all[name]).toFixed(1)} is under its floor of ${floors[name]}`);
  return low.length > 0;
}

import type { Claim } from '../engine/index.js';
import type { Snapshot } from './batches.js';
import type { ExportedClaim } from './columns.js';

/** An annotation as ../shared/gold/GUIDE.md describes it, placed by offsets. Claims that nobody reviewed are optional: they count nowhere. */
function annotation({ start, end, text, low, high, review, hardware, ...claim }: ExportedClaim): object {
  const { qualifier, unit, metric, relation, direction, subject, baseline, baselineValue, from, models, datasets, condition, attribution } =
    claim;
  const written = (role: Claim['hardware'][number]['role']): string[] => hardware.filter((one) => one.role === role).map((one) => one.text);
  return {
    ...{ start, end, value: text, low, high, qualifier, unit, metric, relation, direction, subject, baseline },
    ...(baselineValue !== null && { baselineValue }),
    ...(from !== null && { from }),
    ...{ hardware: written('measured_on'), baselineHardware: written('baseline'), models, datasets, condition, attribution },
    ...(review === 'none' && { optional: true }),
  };
}

/** Reviewed papers as annotations, one a line: claims that were accepted or corrected, by paper; papers without any are left out. */
export async function* goldLines({ batches }: Snapshot): AsyncGenerator<string> {
  let paper: ExportedClaim[] = [];
  const line = (): string[] => {
    const [first] = paper;
    return first && paper.some(({ review }) => review !== 'none')
      ? [`${JSON.stringify({ id: first.paperId, claims: paper.filter(({ review }) => review !== 'rejected').map(annotation) })}\n`]
      : [];
  };
  for await (const claims of batches())
    for (const claim of claims) {
      if (paper[0] && paper[0].paperId !== claim.paperId) {
        yield* line();
        paper = [];
      }
      paper.push(claim);
    }
  yield* line();
}

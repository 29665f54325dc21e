import {
  calibration,
  DETECTORS,
  detection,
  FIGURES,
  type Figures,
  figuresBy,
  type GoldClaim,
  interval,
  type Judged,
  list,
  slotAccuracy,
} from '../evaluation/index.js';
import { table } from './output.js';

const percent = (share: number): string => (100 * share).toFixed(1);

/** Everything that `eval` prints of the figures: with their intervals, beside two detectors, by slot, by kind and by confidence. */
export async function evaluationReport(judged: readonly Judged[], all: Figures): Promise<string> {
  const byPaper = judged.map(({ verdicts }) => verdicts);
  const verdicts = byPaper.flat();
  const figureRows = FIGURES.map((name) => [
    name,
    percent(all[name]),
    interval(byPaper, (f) => f[name])
      .map(percent)
      .join(' to '),
  ]);
  const slotRows = Object.entries(slotAccuracy(verdicts)).map(([slot, share]) => [slot, percent(share)]);
  const steps = calibration(verdicts).map(({ low, high, claims, right }) => [
    `${low.toFixed(1)} to ${Math.min(high, 1).toFixed(1)}`,
    String(claims),
    claims > 0 ? percent(right) : '',
  ]);
  return [
    `${judged.length} abstracts, ${all.wanted} claims wanted, ${all.made} made`,
    table(['figure', '%', '95% of resamples'], figureRows),
    table(['as detectors of claims', 'precision', 'recall', 'F1'], await detectorRows(judged)),
    table(['slot of found claims', '% right'], slotRows),
    byKind('metric', judged, ({ metric }) => list(metric)[0] ?? ''),
    byKind('relation', judged, ({ relation }) => list(relation)[0] ?? ''),
    table(['confidence', 'claims', '% with every core slot right'], steps),
  ].join('\n\n');
}

/** F1s of one kind of claim a row: those wanted, and those made of none, by what they claim to be. */
function byKind(name: string, judged: readonly Judged[], of: (one: Pick<GoldClaim, 'metric' | 'relation'>) => string): string {
  const rows = figuresBy(
    judged.flatMap(({ verdicts }) => verdicts),
    (verdict) => of(verdict.kind === 'spurious' ? verdict.claim : verdict.gold),
  );
  return table(
    [name, 'wanted', 'detection', 'core', 'strict'],
    rows.map(([kind, f]) => [kind, String(f.wanted), percent(f.detectionF1), percent(f.coreF1), percent(f.strictF1)]),
  );
}

async function detectorRows(judged: readonly Judged[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name, load } of DETECTORS) {
    const find = await load();
    if (!find) {
      rows.push([name, 'not installed']);
      continue;
    }
    const sums = judged.map(({ gold, abstract }) => detection(gold, find(abstract)));
    const total = (key: 'wanted' | 'made' | 'found'): number => sums.reduce((sum, one) => sum + one[key], 0);
    const [wanted, made, found] = [total('wanted'), total('made'), total('found')];
    rows.push([name, ...[found / made, found / wanted, (2 * found) / (made + wanted)].map(percent)]);
  }
  return rows;
}

import type { Interval } from '../model.js';
import { distance, percentChange, quotient, rounded, shown, shownInterval, times } from './rounding.js';
import type { Tie } from './ties.js';

export interface Way {
  readonly computed: Interval;
  readonly arithmetic: string;
}

const LESS = /\b(?:reduc|decreas|lower|less|drop|sav|cut|fewer|smaller|shrink|declin|fall|fell|shorter|down)\w*/i;
const MORE = /\b(?:increas|more|higher|rais|rise|grow|boost|larger|greater|up)\w*/i;
const BETTER = /\b(?:faster|speed|improv|gain|better|efficien|acceler)\w*/i;

/** What follows from two values, in the unit of the stated number; the usual reading first. */
export function waysOf({ old, now, change, lead, trail, start }: Tie, from: Interval, view: string): Way[] {
  const said = `${lead} ${trail}`;
  const to = rounded(now.value, now.digits);
  const [a, b] = [shown(now.value), shown((from.low + from.high) / 2)];
  const percents = now.unit === '%' || old.unit === '%';
  const moved = distance(to, from);
  const difference: Way = { computed: moved, arithmetic: `${a} - ${b} = ${shownInterval(moved)}` };
  const hundred: Way = { computed: times(moved, 100), arithmetic: `100 (${a} - ${b}) = ${shownInterval(times(moved, 100))}` };
  if (change.unit === 'pp') return percents || now.value > 1 ? [difference] : [hundred, difference];
  if (change.unit === 'x') {
    if (now.unit.startsWith('dB')) return [];
    const ratios = [quotient(to, from), quotient(from, to)].map((computed, i) => ({
      computed,
      arithmetic: `${i ? b : a} / ${i ? a : b} = ${shownInterval(computed)}`,
    }));
    return ratios.toSorted((x, y) => y.computed.low - x.computed.low);
  }
  if (change.unit === '%') {
    const relative = (x: Interval, y: Interval, p: string, q: string): Way => ({
      computed: percentChange(x, y),
      arithmetic: `100 (${p} - ${q}) / ${q} = ${shownInterval(percentChange(x, y))}`,
    });
    const words = BETTER.test(said) || LESS.test(said) || MORE.test(said) ? said : `${view.slice(Math.max(0, start - 60), start)} ${said}`;
    const eitherWay = BETTER.test(words) || !(LESS.test(words) || MORE.test(words));
    const ways = [relative(to, from, a, b), ...(eitherWay ? [relative(from, to, b, a)] : [])];
    return percents ? [difference, ...ways] : now.value <= 1 && old.value <= 1 ? [...ways, hundred] : ways;
  }
  if (change.unit === now.unit || change.unit === '') return [difference];
  if (!change.si || !now.si || change.si.unit !== now.si.unit) return [];
  const scaled = times(moved, now.si.factor / change.si.factor);
  return [{ computed: scaled, arithmetic: `${a} - ${b} = ${shownInterval(scaled)}` }];
}

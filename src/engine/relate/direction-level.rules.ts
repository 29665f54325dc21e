import { prefix, suffix } from './draft.js';
import { coordinated } from './row.js';
import type { DirectionRule } from './movement.js';

/** "at 75% of the memory" is a ratio to another's; "50% of the tasks" is a share. */
const RATIO_OF = /^(?:throughput|speedup|latency|runtime|cost|energy|power|memory|parameters|flops|compute_budget|bandwidth|compression)$/;

const OF_ANOTHER =
  /^\)?(?:,\s*respectively,?)?\s*of\s+(?:the\s+|its\s+)?(?:original|baseline|full|uncompressed|dense|teacher|BF16|FP\d+|unquantized|corresponding|conventional|state-of-the-art)\b/;

export const cameFrom: DirectionRule = {
  name: 'came-from',
  find(draft) {
    const { quantity } = draft;
    if (quantity.from === null) return null;
    return { relation: 'level', direction: quantity.high > quantity.from ? 'up' : quantity.high < quantity.from ? 'down' : 'none' };
  },
};

export const levelOf: DirectionRule = {
  name: 'level-of',
  find(draft) {
    const { quantity, reading, rules, metric, metricAt } = draft;
    if (!rules.includes('share-of') || quantity.kind === 'ratio') return null;
    const another = OF_ANOTHER.test(suffix(reading, coordinated(reading, quantity).at(-1) ?? quantity, 40));
    const compared =
      /\b(?:at|only|just|using|deliver\w*|achiev\w*|reach\w*|keep\w*|retain\w*|maintain\w*|provid\w*|to|with)\s+(?:(?:up\s+to|about|over|approximately|nearly|roughly|only|just|around|~|<)\s*)*$/i.test(
        prefix(reading, coordinated(reading, quantity)[0] ?? quantity, 40),
      );
    const of =
      compared && (RATIO_OF.test(metric) || (another && metric === 'area')) && metricAt && (another || metricAt.start >= quantity.unitEnd);
    const saved =
      /\b(?:sav|reduc|cut|eliminat|los|remov|lower|decreas|drop)(?:e|es|ing|ed|s|ting)?\s+(?:(?:up to|over|about|only|more than|at least|nearly|by)\s+)*$/i.exec(
        prefix(reading, quantity, 40),
      );
    if (saved) return { relation: 'change', direction: 'down' };
    if (of) return { relation: 'ratio', direction: quantity.low > (quantity.kind === 'percent' ? 100 : 1) ? 'up' : 'down' };
    return { relation: 'level', direction: 'none' };
  },
};

export const plainLevel: DirectionRule = { name: 'plain-level', find: () => ({ relation: 'level', direction: 'none' }) };

import type { Mention, Quantity } from '../model.js';
import { type Document, type Draft, between } from './draft.js';
import { coordinated, numberBetween } from './row.js';
import { comparedHardware } from './hardware-compared.js';
import { hardwarePhrases } from './hardware-phrases.js';
import { builtKinds, platformElsewhere } from './platform.js';

/** Finds what a number was measured on. */
export interface HardwareRule {
  readonly name: string;
  find(draft: Draft, document: Document): readonly Mention[] | null;
}

/** What a machine decides. How good an answer is, how small a model, how many things: those take hardware only from words beside them. */
const MACHINE =
  /^(?:speedup|latency|runtime|throughput|compute_rate|utilization|energy|energy_efficiency|power|memory|bandwidth|area|compute_budget|carbon|capacity)$/;

/** The same on any machine, so that only its own sentence can tie it to one (measured on annotated abstracts). */
const ANY_MACHINE = /^(?:map|auc|iou|perplexity|parameters|bleu|rouge|psnr|other)$/;

const CLAUSE = /;|\b(?:while|whereas|but)\b/;

const OPENING =
  /^\W*(?:(?:We|When|In|Experiments?|Evaluat\w+|Deployed|Implemented|Running|Tested|Results?)\b.{0,48}\b)?(?:on|using|with|for|across|validated\s+against)\b|^\W*Validated\s+against\b|^\W*In\s+an?\b/i;

const machine = ({ metric, quantity }: Draft): boolean => MACHINE.test(metric) && quantity.kind !== 'money';

/** "6 H100 hours". */
const insideUnit: HardwareRule = {
  name: 'hardware-inside-unit',
  find: ({ quantity, reading }) => {
    const inside = reading.hardware.filter((m) => !m.generic && m.start >= quantity.end && m.end <= quantity.unitEnd);
    return inside.length > 0 ? inside : null;
  },
};

/** "3x and 4x on an A100 and an H100, respectively". */
const eachItsOwn: HardwareRule = {
  name: 'hardware-each-its-own',
  find({ quantity, reading }) {
    const row = coordinated(reading, quantity);
    const list = hardwarePhrases(reading).find(({ mentions }) => row.length > 1 && mentions.length === row.length);
    const own = list?.mentions[row.indexOf(quantity)];
    const paired =
      list &&
      row.length === 2 &&
      /^\s*\/\s*$/.test(between(reading, (row[0] as Quantity).unitEnd, (row[1] as Quantity).head)) &&
      /^\s*\/\s*$/.test(between(reading, (list.mentions[0] as Mention).end, (list.mentions[1] as Mention).start));
    return own && (paired || /\brespectively\b/.test(between(reading, reading.sentence.start, reading.sentence.end))) ? [own] : null;
  },
};

/** "13 ms on an A100": the next phrase, before any other result. */
const rightAfter: HardwareRule = {
  name: 'hardware-right-after',
  find({ quantity, reading }) {
    const row = coordinated(reading, quantity);
    const last = row.at(-1) ?? quantity;
    const after = hardwarePhrases(reading).find(({ start }) => start >= last.unitEnd);
    return after &&
      after.tie !== 'subject' &&
      !numberBetween(reading, last.unitEnd, after.start) &&
      !CLAUSE.test(between(reading, last.unitEnd, after.start))
      ? after.mentions
      : null;
  },
};

/** "On an A100, it takes 13 ms and 2 W"; "the FPGA consumes 2 W". */
const beforeIt: HardwareRule = {
  name: 'hardware-before',
  find(draft) {
    const { quantity, reading } = draft;
    const before = hardwarePhrases(reading).findLast(({ end }) => end <= quantity.head);
    if (!before) return null;
    const opens = OPENING.test(between(reading, reading.sentence.start, before.start));
    const direct = !numberBetween(reading, before.end, quantity.head, coordinated(reading, quantity));
    return machine(draft) || opens || (direct && before.tie === 'subject') ? before.mentions : null;
  },
};

/** "it is 2x faster and takes 2 W on an A100": the phrase that closes a sentence serves what stands before. */
const closing: HardwareRule = {
  name: 'hardware-closing',
  find(draft) {
    const { quantity, reading } = draft;
    const after = hardwarePhrases(reading).find(({ start, tie }) => start >= quantity.unitEnd && tie === 'on');
    return after && machine(draft) && !CLAUSE.test(between(reading, quantity.unitEnd, after.start)) ? after.mentions : null;
  },
};

/** Hardware that the rest of the abstract puts its work on. */
export const ofAbstract: HardwareRule = {
  name: 'hardware-of-abstract',
  find(draft, document) {
    if (draft.attribution !== 'own' || ANY_MACHINE.test(draft.metric)) return null;
    const elsewhere = platformElsewhere(document, draft.reading);
    const enough = machine(draft) && draft.metric !== 'memory' ? elsewhere.length > 0 : elsewhere.some((m) => !m.generic);
    return enough ? elsewhere : null;
  },
};

/** "1.9x over GPU implementations", in a paper that builds on one other kind of machine: that is what it runs on. */
const againstOther: HardwareRule = {
  name: 'hardware-against-other',
  find(draft, document) {
    const theirs = comparedHardware(draft);
    if (theirs.length === 0 || draft.attribution !== 'own') return null;
    const own = builtKinds(document).filter((m) => !theirs.some(({ text }) => text.includes(m.name)));
    return new Set(own.map((m) => m.name)).size === 1 ? own.slice(0, 1) : null;
  },
};

/** THE order: the first rule that finds hardware decides. */
export const hardwareRules: readonly HardwareRule[] = [insideUnit, eachItsOwn, rightAfter, beforeIt, closing, ofAbstract, againstOther];

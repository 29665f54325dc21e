import type { Qualifier } from '../model.js';

export interface QualifierRule {
  readonly name: string;
  readonly qualifier: Qualifier;
  /** Matched against the words before the number, anchored at their end. */
  readonly before: RegExp;
  /** Matched right after the unit. */
  readonly after?: RegExp;
}

// Letters are spelled out: /iu with \p{L} takes several times as long.
const NP = String.raw`(?:\s+(?:an?|the|some|its|only|just|about|around|approximately|roughly|nearly|almost|over|[a-zà-ÿ/-]+(?:\s+[a-zà-ÿ/-]+)?\s+of))?[\s(~$≈]*`;
const before = (words: string): RegExp => new RegExp(`(?:${words})${NP}$`, 'i');

/** Strongest first: up_to > at_least > below > approx > average (GUIDE.md). The first that matches wins. */
export const qualifierRules: readonly QualifierRule[] = [
  {
    name: 'up-to',
    qualifier: 'up_to',
    before: before(
      String.raw`\bup\s+to|\bas\s+(?:much|high|large|many|low|fast|long|far)\s+as|\bat\s+(?:the\s+)?most|\b(?:a|the)?\s*max(?:imum|imal|\.)?(?:\s+[a-zà-ÿ-]+){0,3}(?:\s+of)?|\bpeak(?:s|ing|ed)?(?:\s+[a-zà-ÿ-]+){0,2}\s+(?:of|at|by)|≤|\bno\s+more\s+than|\bcapped\s+at|\ba\s+factor\s+up\s+to`,
    ),
    after: /^\s*(?:at\s+most|at\s+best|or\s+(?:less|fewer|lower))\b/i,
  },
  {
    name: 'at-least',
    qualifier: 'at_least',
    before: before(
      String.raw`(?<!\bbaseline\s|\bimprove(?:s|ment)?\s|\bspeedup\s|\bgains?\s)\bover|\bmore\s+than|\bat\s+least|\bexceed(?:s|ing|ed)?|\babove|\bgreater\s+than|\bhigher\s+than|\blarger\s+than|\bbetter\s+than|\bbeyond|\bupwards\s+of|\bwell\s+over|\bno\s+less\s+than|\bin\s+excess\s+of|\bsurpass(?:es|ing|ed)?|>|≥|\ba\s+minimum\s+of`,
    ),
    after: /^\s*(?:\+(?!\d)|or\s+(?:more|higher|greater|better)|and\s+(?:more|above|beyond))/i,
  },
  {
    name: 'below',
    qualifier: 'below',
    before: before(
      String.raw`\bless\s+than|\bunder|\bbelow|\bwithin|\bfewer\s+than|\blower\s+than|\bsmaller\s+than|<|\bsub-?|\bnot\s+exceeding|\bbounded\s+by|\bshorter\s+than`,
    ),
  },
  {
    name: 'approx',
    qualifier: 'approx',
    before: before(
      String.raw`\babout|\baround|\bapprox(?:imately|\.)?|\broughly|\bnearly|\balmost|\bclose\s+to|~|≈|∼|\bsim|\bsome|\bcirca|\bin\s+the\s+order\s+of|\bon\s+the\s+order\s+of|\bwell\s+nigh|\bestimated(?:\s+at)?|\bas\s+few\s+as`,
    ),
    after: /^\s*(?:or\s+so)\b/i,
  },
  {
    name: 'average',
    qualifier: 'average',
    before: before(
      String.raw`\b(?:on|in)\s+average,?(?:\s+by)?|\ban?\s+average(?:\s+[a-zà-ÿ-]+){0,4}(?:\s+of)?|\bthe\s+average(?:\s+[a-zà-ÿ-]+){0,4}\s+(?:of|by|to|is|reaches)|\b(?:average|mean|averaged?|averaging|averages|geomean|geometric\s+mean|median)(?:\s+[a-zà-ÿ-]+){0,3}(?:\s+(?:of|by|to|from|at))?`,
    ),
    after: /^[^.;]{0,40}?(?:\b(?:on|in)\s+average\b|\bon\s+avg\b|\(geomean\)|\bgeomean\b|\baveraged\s+over\b)/i,
  },
];

/** The qualifier of a number, from the words around it; "exact" where nothing says otherwise. */
export function qualify(prefix: string, suffix: string): { qualifier: Qualifier; rule: string | null } {
  const rule = qualifierRules.find((r) => r.before.test(prefix) || r.after?.test(suffix));
  return { qualifier: rule?.qualifier ?? 'exact', rule: rule?.name ?? null };
}

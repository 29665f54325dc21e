import { extract, readNumbers } from './extract.js';
import type { Claim, Mention, QuantityReading, Span } from './model.js';
import { read } from './read.js';
import { outcomeRules } from './relate/outcome.rules.js';

/** A quantity and the rule that made it a claim or a setting; null where no rule spoke. */
export interface ExplainedQuantity extends QuantityReading {
  readonly verdict: 'claim' | 'setup' | null;
  readonly decidedBy: string | null;
}

/** All that the engine sees in a text. Offsets are UTF-16 into it. */
export interface Explanation {
  readonly text: string;
  readonly quantities: readonly ExplainedQuantity[];
  readonly mentions: readonly (Span & Pick<Mention, 'kind' | 'text' | 'name'>)[];
  readonly claims: readonly Claim[];
}

export function explain(text: string): Explanation {
  const abstract = { id: 'text', title: '', abstract: text };
  const document = read(abstract);
  const { sentences } = document;
  const verdicts = sentences.flatMap((reading) =>
    reading.quantities.map((quantity) => outcomeRules.find((rule) => rule.holds(quantity, reading)) ?? null),
  );
  const quantities = readNumbers(document, abstract.id).map((quantity, i) => ({
    ...quantity,
    verdict: verdicts[i]?.verdict ?? null,
    decidedBy: verdicts[i]?.name ?? null,
  }));
  const mentions = sentences.flatMap(({ metrics, hardware, models, datasets }) =>
    [...metrics, ...hardware, ...models, ...datasets].sort((a, b) => a.start - b.start),
  );
  return {
    text,
    quantities,
    mentions: mentions.map(({ start, end, kind, text, name }) => ({ start, end, kind, text, name })),
    claims: extract(abstract),
  };
}

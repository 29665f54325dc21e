import { type Claim, type ExplainedQuantity, explain } from '../engine/index.js';
import { print } from './output.js';

/** A sentence with its quantities in [brackets] and its mentions in {braces}, then why each is what it is. */
export async function explainCommand(text: string): Promise<number> {
  const { quantities, mentions, claims } = explain(text);
  await print(
    marked(text, [...quantities.map((q) => ({ ...q, open: '[', close: ']' })), ...mentions.map((m) => ({ ...m, open: '{', close: '}' }))]),
  );
  for (const mention of mentions) await print(`  {${mention.text}}  ${mention.kind}: ${mention.name}`);
  for (const quantity of quantities) await print(`  [${quantity.text}]  ${quantityLine(quantity)}`);
  for (const claim of claims) await print(claimLines(claim));
  if (claims.length === 0) await print('no claim');
  return 0;
}

function marked(text: string, marks: readonly { start: number; end: number; open: string; close: string }[]): string {
  const at = marks.flatMap(({ start, end, open, close }) => [
    { offset: start, sign: open, order: 1 },
    { offset: end, sign: close, order: 0 },
  ]);
  let shown = '';
  let from = 0;
  for (const { offset, sign } of at.sort((a, b) => a.offset - b.offset || a.order - b.order)) {
    shown += text.slice(from, offset) + sign;
    from = offset;
  }
  return shown + text.slice(from);
}

function quantityLine({ low, high, unit, qualifier, verdict, decidedBy }: ExplainedQuantity): string {
  const value = low === high ? low : `${low} to ${high}`;
  return `${value} ${unit || '(no unit)'}, ${qualifier}; ${verdict ? `${verdict} by ${decidedBy}` : 'neither claim nor setting'}`;
}

function claimLines({
  text,
  metric,
  relation,
  direction,
  subject,
  baseline,
  baselineValue,
  from,
  hardware,
  models,
  datasets,
  condition,
  factor,
  confidence,
  rules,
}: Claim): string {
  const slots = Object.entries({
    metric,
    relation,
    direction,
    subject,
    baseline,
    'baseline value': baselineValue,
    from,
    hardware: hardware.map(({ name, role }) => `${name} (${role})`).join(', '),
    models: models.join(', '),
    datasets: datasets.join(', '),
    condition,
    factor: factor && (factor.low === factor.high ? factor.low : `${factor.low} to ${factor.high}`),
    confidence,
  });
  const filled = slots.filter(([, value]) => value !== null && value !== '').map(([slot, value]) => `    ${slot}: ${value}`);
  return [`claim ${text}`, ...filled, `    trail: ${rules.join(' > ')}`].join('\n');
}

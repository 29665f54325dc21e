import { CHECKS } from '../../src/engine/checks/index.js';
import { checkExamples } from '../../src/engine/checks/checks.examples.js';
import { type CheckKind, check, compareVersions, extract } from '../../src/engine/index.js';

function verdicts(text: string, kind: CheckKind): string[] {
  const [title, abstract] = text.includes(' | ') ? text.split(' | ') : ['', text];
  const paper = { id: 'p', title: title ?? '', abstract: abstract ?? '' };
  return check(paper, extract(paper)).flatMap((one) => (one.kind === kind ? [one.verdict] : []));
}
const claims = (abstract: string) => extract({ id: 'p', title: '', abstract });

describe.each(CHECKS)('check $name', ({ name }) => {
  const { yes, no } = checkExamples[name as keyof typeof checkExamples];
  it('has examples of both signs', () => expect([yes.length >= 3, no.length >= 2]).toEqual([true, true]));
  it.each(yes.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(verdicts(text, name)).toEqual(expected);
  });
  it.each(no)('says nothing of: %s', (text) => {
    expect(verdicts(text, name)).toEqual([]);
  });
});

it('tells the arithmetic with what rounding leaves open', () => {
  const abstract = 'FooServe reduces latency from 717 ms to 151 ms (6.1x).';
  expect(check({ id: 'p', title: '', abstract }, claims(abstract))).toMatchObject([
    { stated: { low: 6.05, high: 6.2 }, arithmetic: '717 / 151 = 4.729 to 4.767; stated: 6.05 to 6.2' },
  ]);
});

describe('versions of a paper', () => {
  it('that say another number in the same words', () => {
    expect(compareVersions(claims('FooServe is 1.6x faster than Bar.'), claims('FooServe is 1.8x faster than Bar.'))).toMatchObject([
      { kind: 'version', verdict: 'inconsistent', arithmetic: '1.6 before, 1.8 now (+0.2)' },
    ]);
  });
  it('that kept a number', () => {
    const [check] = compareVersions(claims('FooServe is 1.6x faster.'), claims('FooServe is 1.6x faster. It is new.'));
    expect(check).toMatchObject({ verdict: 'consistent' });
  });
  it('that changed a word as well', () => {
    const [before, after] = [
      'FooServe is 1.6x faster than Bar on all four data sets.',
      'FooServe runs 1.8x faster than Bar on all four data sets.',
    ];
    expect(compareVersions(claims(before), claims(after))).toMatchObject([
      { verdict: 'inconsistent', arithmetic: '1.6 before, 1.8 now (+0.2)' },
    ]);
  });
  it('that were rewritten are not compared', () => {
    expect(compareVersions(claims('FooServe is 1.6x faster.'), claims('Serving gets 1.8x faster.'))).toEqual([]);
  });
});

import { words } from '../core/words.js';
import type { CheckVerdict, Verdict as OfStatement } from '../generated.js';

/** What reports or arithmetic make of a number, in its colour. */
export const Verdict = ({ of }: { of: OfStatement | CheckVerdict }) => <span class={`verdict ${of.toLowerCase()}`}>{words(of)}</span>;

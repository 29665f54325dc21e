/** Number words of English, as amounts. Source: any dictionary. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, dozen: 12,
};

export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quadrillion: 1e15, quintillion: 1e18, mn: 1e6, bn: 1e9,
};

/** "tens of", "hundreds of": from the amount to ten times it. */
export const VAGUE: Readonly<Record<string, number>> = { tens: 10, dozens: 12, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 };

/** Letters glued to digits. `k` is a thousand in any case; B, M and T only as capitals. */
export const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 };

/** Words that are a multiple by themselves, in every form they take. */
export const MULTIPLE_WORDS: Readonly<Record<string, number>> = {
  twice: 2, thrice: 3, half: 0.5,
  double: 2, doubles: 2, doubled: 2, doubling: 2,
  triple: 3, triples: 3, tripled: 3, tripling: 3,
  quadruple: 4, quadruples: 4, quadrupled: 4, quadrupling: 4,
  halve: 0.5, halves: 0.5, halved: 0.5, halving: 0.5,
};

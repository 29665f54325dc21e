/** cyrb53, a 53-bit string hash by bryc (public domain), seeded; two make 106 bits. Pure: the engine has no node:crypto. */
function cyrb53(text: string, seed: number): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** 22 letters and digits: equal text gives equal fingerprints, on every machine. */
export function fingerprint(text: string): string {
  return `${cyrb53(text, 1).toString(36).padStart(11, '0')}${cyrb53(text, 2).toString(36).padStart(11, '0')}`;
}

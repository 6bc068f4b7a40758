/** What comes of the password of a sheet, as ECMA-376 (part 1, 18.3.1.85 and part 4, 14.7.1) keeps it in files. */

/** A digest such as SHA-512: the platforms have them under different names. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

/** Of the salt and the password; then of each hash and its number, over and over. */
export function hashPassword(password: string, salt: Uint8Array, spins: number, digest: Digest): Uint8Array {
  const text = new Uint8Array(salt.length + 2 * password.length);
  text.set(salt);
  const view = new DataView(text.buffer);
  for (let i = 0; i < password.length; i++) view.setUint16(salt.length + 2 * i, password.charCodeAt(i), true);
  let hash = digest(text);
  const next = new Uint8Array(hash.length + 4);
  const number = new DataView(next.buffer);
  for (let spin = 0; spin < spins; spin++) {
    next.set(hash);
    number.setUint32(hash.length, spin, true);
    hash = digest(next);
  }
  return hash;
}

/** Sixteen bits, which many passwords share: Excel takes each of them. */
export function legacyHash(password: string): number {
  const turned = (bits: number): number => ((bits << 1) & 0x7fff) | (bits >> 14);
  const mixed = [...password].reduceRight((bits, character) => turned(bits) ^ (character.charCodeAt(0) & 0xff), 0);
  return turned(mixed) ^ password.length ^ 0xce4b;
}

/** Whether a password ends the protection of a sheet, as ECMA-376 (part 1, 18.2.29 and part 4, 14.7.1) keeps it in files. */
import type { SheetPassword } from "../backend/sheet-protection";
import { notImplemented } from "./errors";
import { sha512 } from "./sha512";

const MOST_SPINS = 10_000_000;

export function isPassword(password: SheetPassword, given: string): boolean {
  switch (password.kind) {
    case "text":
      return password.text === given;
    case "legacy":
      return parseInt(password.hash, 16) === legacyHash(given);
    case "hash":
      if (!/^sha-?512$/iu.test(password.algorithm) || password.spins > MOST_SPINS)
        throw notImplemented(`A password kept as ${password.algorithm}`);
      return base64(hashPassword(given, bytesOf(password.salt), password.spins)) === password.hash;
  }
}

/** Of the salt and the password; then of each hash and its number, over and over. */
export function hashPassword(password: string, salt: Uint8Array, spins: number): Uint8Array {
  const text = new Uint8Array(salt.length + 2 * password.length);
  text.set(salt);
  const view = new DataView(text.buffer);
  for (let i = 0; i < password.length; i++) view.setUint16(salt.length + 2 * i, password.charCodeAt(i), true);
  let hash = sha512(text);
  const next = new Uint8Array(hash.length + 4);
  for (let spin = 0; spin < spins; spin++) {
    next.set(hash);
    new DataView(next.buffer).setUint32(hash.length, spin, true);
    hash = sha512(next);
  }
  return hash;
}

/** Sixteen bits, which many passwords share: Excel takes each of them. */
export function legacyHash(password: string): number {
  const turned = (bits: number): number => ((bits << 1) & 0x7fff) | (bits >> 14);
  const mixed = [...password].reduceRight((bits, character) => turned(bits) ^ (character.charCodeAt(0) & 0xff), 0);
  return turned(mixed) ^ password.length ^ 0xce4b;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Whether a password ends the protection of a sheet, as ECMA-376 (part 1, 18.2.29 and part 4, 14.7.1) keeps it in files. */
import { hashPassword as hashBy, legacyHash } from "../../src/spreadsheet/protection/password-hash";
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

/** By the platform-free SHA-512 of the workbench. */
export const hashPassword = (password: string, salt: Uint8Array, spins: number): Uint8Array =>
  hashBy(password, salt, spins, sha512);

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Whether a password is that of a sheet. Nothing is opened by it: the protection stays in the file as it is. */
import { createHash } from "node:crypto";
import { hashPassword, legacyHash } from "../src/spreadsheet/protection/password-hash";
import type { StoredPassword } from "../src/spreadsheet/protection/sheet-password";

/** More than this no program writes; a file with more would only keep whoever opens it waiting. */
const MOST_SPINS = 10_000_000;

/** Node's names of what files may name. */
const DIGESTS: Readonly<Record<string, string>> = {
  "SHA-512": "sha512",
  "SHA-384": "sha384",
  "SHA-256": "sha256",
  "SHA-1": "sha1",
};

/** "cannot be told" for a password that is kept in a way not known here. */
export function isPassword(stored: StoredPassword, given: string): boolean | "cannot be told" {
  switch (stored.kind) {
    case "none":
      return true;
    case "legacy":
      return parseInt(stored.hash, 16) === legacyHash(given);
    case "hash": {
      const name = DIGESTS[stored.algorithm.toUpperCase()];
      if (name === undefined || stored.spins > MOST_SPINS) return "cannot be told";
      const salt = new Uint8Array(Buffer.from(stored.salt, "base64"));
      const digest = (bytes: Uint8Array): Uint8Array => createHash(name).update(bytes).digest();
      return Buffer.from(hashPassword(given, salt, stored.spins, digest)).toString("base64") === stored.hash;
    }
  }
}

/** How a file keeps the password of a sheet: never itself, only what comes of it. */
import { numberOf, type Attributes } from "../xml/parse";

export type StoredPassword =
  /** Whoever wants to ends the protection. */
  | { readonly kind: "none" }
  /** Four digits to the base of sixteen. */
  | { readonly kind: "legacy"; readonly hash: string }
  /** `algorithm` as the file names it, "SHA-512"; hash and salt to the base of 64. */
  | {
      readonly kind: "hash";
      readonly algorithm: string;
      readonly hash: string;
      readonly salt: string;
      readonly spins: number;
    };

/** From the attributes of `<sheetProtection>`. */
export function storedPassword(attributes: Attributes): StoredPassword {
  const { algorithmName: algorithm, hashValue: hash, saltValue: salt = "", spinCount, password } = attributes;
  if (algorithm !== undefined && hash !== undefined) {
    return { kind: "hash", algorithm, hash, salt, spins: numberOf(spinCount) ?? 0 };
  }
  return password === undefined ? { kind: "none" } : { kind: "legacy", hash: password };
}

import { createHash } from "node:crypto";
import fc from "fast-check";
import { legacyHash } from "../../../src/spreadsheet/protection/password-hash";
import { base64, hashPassword, isPassword } from "../../../workbench/model/sheet-password";
import { sha512 } from "../../../workbench/model/sha512";

/** Node's own hashes are the measure. */
const nodeHash = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha512");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

test("SHA-512 of any bytes is that of Node", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(Buffer.from(sha512(bytes)).equals(nodeHash(bytes))).toBe(true);
    }),
  );
});

test("a password is hashed after its salt, and each hash with its number after it", () => {
  const salt = Uint8Array.of(1, 2, 3, 4);
  let expected = nodeHash(salt, Buffer.from("Pässword", "utf16le"));
  for (const spin of [0, 1, 2]) expected = nodeHash(expected, Uint8Array.of(spin, 0, 0, 0));
  expect(Buffer.from(hashPassword("Pässword", salt, 3)).equals(expected)).toBe(true);
});

test.each([
  ["password", 0x83af],
  ["test", 0xcbeb],
])("an older Excel keeps %s as 16 bits", (password, bits) => {
  expect(legacyHash(password)).toBe(bits);
});

describe("A password is told from another", () => {
  const salt = Uint8Array.of(9, 8, 7);
  const hash = base64(hashPassword("secret", salt, 1000));
  test.each([
    ["as it was set", { kind: "text", text: "secret" } as const],
    ["as SHA-512 keeps it", { kind: "hash", algorithm: "SHA-512", hash, salt: base64(salt), spins: 1000 } as const],
    ["as an older Excel keeps it", { kind: "legacy", hash: legacyHash("secret").toString(16) } as const],
  ])("%s", (_how, password) => {
    expect([isPassword(password, "secret"), isPassword(password, "Secret"), isPassword(password, "")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("but not where another algorithm keeps it: that is said", () => {
    const password = { kind: "hash", algorithm: "MD5", hash: "", salt: "", spins: 1 } as const;
    expect(() => isPassword(password, "secret")).toThrow(/A password kept as MD5 is not emulated/);
  });
});

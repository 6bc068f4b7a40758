/** Protected sheets in files: their password is compared with what the file keeps of it, and their protection stays byte for byte. */
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { bookFile } from "../spreadsheet/support/package";
import { Folder } from "./support/command";

/** 100.50 is 1,100.50 less 1,000. */
const ROWS =
  `<row r="2"><c r="B2"><v>1100.5</v></c><c r="C2"><v>1000</v></c>` +
  `<c r="D2"><f>_xldudf_ALLIANCE_WITHHOLD(B2,C2)</f><v>100.5</v></c></row>`;

const SALT = Buffer.from("0123456789abcdef");
const SPINS = 1000;

/** Of "secret", worked out by Node alone. */
function hashed(algorithm: string): string {
  let hash = createHash(algorithm).update(SALT).update(Buffer.from("secret", "utf16le")).digest();
  for (let spin = 0; spin < SPINS; spin++) {
    hash = createHash(algorithm)
      .update(hash)
      .update(Uint8Array.of(spin & 255, spin >> 8, 0, 0))
      .digest();
  }
  return hash.toString("base64");
}

const kept = (name: string, algorithm: string): string =>
  `<sheetProtection algorithmName="${name}" hashValue="${hashed(algorithm)}" saltValue="${SALT.toString("base64")}" spinCount="${SPINS}" sheet="1" objects="1"/>`;

const SHA512 = kept("SHA-512", "sha512");
/** "password", in the sixteen bits of older programs. */
const LEGACY = `<sheetProtection password="83AF" sheet="1" formatCells="0"/>`;
const OPEN = `<sheetProtection sheet="1"/>`;

const book = (...protections: readonly string[]): Uint8Array =>
  bookFile({ sheets: protections.map((after, index) => ({ name: `Sheet${index + 1}`, rows: ROWS, after })) });

const partOf = (bytes: Uint8Array, number: number): string =>
  new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/sheet${number}.xml`]);

describe("the password of protected sheets", () => {
  const folder = new Folder();
  afterAll(() => folder.remove());
  const share = (bytes: Uint8Array, ...words: readonly string[]) => {
    folder.put("start.xlsx", bytes);
    return folder.run("share-safe", "start.xlsx", "--native", "--out", "safe.xlsx", "--force", ...words);
  };
  beforeEach(() => {
    folder.env = { SECRET: "secret", OLD: "password", EMPTY: "" };
    folder.put("secret.txt", new TextEncoder().encode("secret\n"));
  });

  test.each([
    ["SHA-512, in an environment variable", SHA512, ["--password-env", "SECRET"]],
    ["SHA-512, in a file that ends its line", SHA512, ["--password-file", "secret.txt"]],
    ["SHA-256, which other programs write", kept("SHA-256", "sha256"), ["--password-env", "SECRET"]],
    ["sixteen bits of an older program", LEGACY, ["--password-env", "OLD"]],
    ["no password at all, whatever is given", OPEN, ["--password-env", "OLD"]],
  ])("%s: shared and restored, and the protection stays as it is", (_name, protection, words) => {
    const start = book(protection);
    const ran = share(start, ...words);
    expect([ran.exitCode, ran.err, ran.out]).toEqual([0, "", expect.stringContaining("1 formula needs no add-in now")]);
    const safe = partOf(folder.bytes("safe.xlsx"), 1);
    expect(safe).toContain(protection);
    expect(safe).not.toContain("ALLIANCE_WITHHOLD");
    const back = folder.run("restore", "safe.xlsx", "--out", "back.xlsx", "--force", ...words);
    expect([back.exitCode, back.err, back.out]).toEqual([0, "", expect.stringContaining("1 formula is back.")]);
    expect(partOf(folder.bytes("back.xlsx"), 1)).toBe(partOf(start, 1));
  });

  test("another password: nothing is written, and the sheet is named", () => {
    const ran = share(book("", SHA512, LEGACY), "--password-env", "SECRET", "--out", "none.xlsx");
    expect(ran).toEqual({
      exitCode: 1,
      out: 'Nothing was changed.\n  The password is not that of the sheet "Sheet3".\nNothing was written.\n',
      err: "",
    });
    expect(folder.files()).not.toContain("none.xlsx");
  });

  test("another password at restoring: nothing is written either", () => {
    share(book(SHA512), "--password-env", "SECRET");
    const ran = folder.run("restore", "safe.xlsx", "--out", "none.xlsx", "--password-env", "OLD");
    expect([ran.exitCode, ran.out]).toEqual([1, expect.stringContaining('not that of the sheet "Sheet1"')]);
    expect(folder.files()).not.toContain("none.xlsx");
  });

  test("a sheet out of scope is not asked about", () => {
    const ran = share(book(SHA512, LEGACY), "--password-env", "SECRET", "--sheet", "Sheet1");
    expect([ran.exitCode, ran.err]).toEqual([0, ""]);
  });

  test("without a password a protected sheet stays as it is and is named", () => {
    const ran = share(book("", SHA512));
    expect([ran.exitCode, ran.out]).toEqual([1, expect.stringContaining("The sheet Sheet2 is protected.")]);
    expect(partOf(folder.bytes("safe.xlsx"), 2)).toBe(partOf(book("", SHA512), 2));
  });

  test("a password that is kept in a way not known here is no match", () => {
    const ran = share(book(SHA512.replace("SHA-512", "WHIRLPOOL")), "--password-env", "SECRET");
    expect([ran.exitCode, ran.out]).toEqual([1, expect.stringContaining("cannot be checked here")]);
  });

  test.each([
    ["both ways at once", ["--password-env", "SECRET", "--password-file", "secret.txt"], /exclude each other/],
    ["a variable that is not set", ["--password-env", "GONE"], /GONE is not set, or is empty/],
    ["a variable that is empty", ["--password-env", "EMPTY"], /EMPTY is not set, or is empty/],
    [
      "a file that is not there",
      ["--password-file", "gone.txt"],
      /gone.txt" of the password cannot be read: it is not there/,
    ],
    ["a password on the command line itself", ["--password", "secret"], /Unknown option '--password'/],
  ])("%s is a wrong usage", (_name, words, sentence) => {
    const ran = share(book(SHA512), ...words);
    expect([ran.exitCode, ran.out]).toEqual([2, ""]);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toContain("secret\n");
  });
});

/** The examples of docs/command-line.md, run as they stand there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { bookFile } from "../spreadsheet/support/package";
import { Folder } from "./support/command";

const page = readFileSync(path.join(__dirname, "../../docs/command-line.md"), "utf8");

/** Current grant, base grant, and what the cell shows: 1,100.50 less 1,000 is 100.50; 1,250.25 less 1,000 is 250.25, shown as 100. */
const row = (number: number, town: string, current: string, base: string, shown: string): string =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${town}</t></is></c><c r="B${number}"><v>${current}</v></c><c r="C${number}"><v>${base}</v></c><c r="D${number}"><f>_xldudf_ALLIANCE_WITHHOLD(B${number},C${number})</f><v>${shown}</v></c></row>`;

const BUDGET = bookFile({
  sheets: [
    {
      name: "Budget",
      rows:
        row(2, "Ansonia", "1100.5", "1000", "100.5") +
        row(3, "Windham", "1250.25", "1000", "100") +
        row(4, "Derby", "900", "1000", "0"),
    },
  ],
});

const EXAMPLES = [...page.matchAll(/```\n\$ alliance-withholding (.+)\n([^]*?)exit code (\d)\n```/g)].map(
  ([, command = "", output = "", code = ""]) => ({ command, output, code: Number(code) }),
);

describe("the page on the command", () => {
  const folder = new Folder();
  beforeAll(() => void folder.put("budget.xlsx", BUDGET));
  afterAll(() => folder.remove());

  test("has an example of each command", () => {
    const commands = EXAMPLES.map(({ command }) => command.split(" ")[0]);
    expect([...new Set(commands)]).toEqual(["check", "recalculate", "share-safe", "restore"]);
  });

  // One after the other: each works with what the one before it wrote.
  test.each(EXAMPLES)("$command", ({ command, output, code }) => {
    const ran = folder.run(...command.split(" "));
    expect(ran).toEqual({ exitCode: code, out: output, err: "" });
  });
});

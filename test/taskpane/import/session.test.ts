/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { answerKey, type Answers } from "../../../src/districts/import";
import { ImportSession } from "../../../src/taskpane/lists/import/session";
import { finalRows, tableToWrite, warnings } from "../../../src/taskpane/lists/import/to-write";
import type { PickedSource } from "../../../src/taskpane/lists/picked";
import { BUILT_IN_LISTS } from "../../../src/law/lists";
import { fiscalYear } from "../../../src/money/fiscal-year";
import { bookFile } from "../../spreadsheet/support/package";

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A file as the pane gets it; jsdom's own has no arrayBuffer. */
function file(name: string, content: string | Uint8Array, size?: number): PickedSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { buffer, byteOffset, byteLength } = bytes;
  const arrayBuffer = () => Promise.resolve(buffer.slice(byteOffset, byteOffset + byteLength));
  return { kind: "file", file: { name, size: size ?? byteLength, arrayBuffer } as unknown as File };
}

async function started(picked: PickedSource, answers: Answers = {}): Promise<ImportSession> {
  const session = new ImportSession(picked, { readAnswers: () => Promise.resolve(answers), changed: () => undefined });
  await session.start();
  return session;
}

const CLEAN = `District,Status,From FY,To FY,Base FY\n${BUILT_IN_LISTS[3]!.designated
  .map(({ district, status }) => `${district},${status},2023,2027,2012`)
  .join("\n")}\n`;

describe("a clean file", () => {
  test("comes to the last step at once, with nothing in doubt and nothing to warn of", async () => {
    const session = await started(file("clean.csv", CLEAN));
    expect(session.state).toMatchObject({ step: "write", refused: null, busy: null, notes: [] });
    expect(session.doubts()).toBe(0);
    expect(session.state.checked?.written).toHaveLength(36);
    const previous = BUILT_IN_LISTS[1]!.designated.map(({ district }) => district);
    expect(warnings(finalRows(session)!, previous)).toEqual([]);
  });

  test("becomes the table that the functions read, with its source", async () => {
    const session = await started(file("clean.csv", CLEAN));
    const table = tableToWrite(session, finalRows(session)!, new Date(2026, 10, 24));
    expect(table).toMatchObject({ name: "AllianceDistricts", keys: ["District", "From FY"] });
    expect(table.columns.map(({ name }) => name)).toEqual([
      "District",
      "Status",
      "From FY",
      "To FY",
      "Base FY",
      "Opportunity",
      "Source",
    ]);
    expect(table.rows[0]).toEqual(["Ansonia", "Alliance", 2023, 2027, 2012, undefined, "clean.csv, line 2"]);
    expect(table.notes).toContainEqual(["Written", "On 2026-11-24: 37 rows read, 36 written, 1 listed with a reason."]);
  });
});

describe("a list of names alone", () => {
  const names = "Norwalk\nEnfield\nAnsonia\n";

  test("asks for status and years, and guesses neither", async () => {
    const session = await started(file("names.txt", names));
    expect(session.state.step).toBe("columns");
    await session.proceed();
    expect(session.state.checked?.written ?? []).toEqual([]);
  });

  test("takes its base years from the lists as enacted, with a row for each that a district has", async () => {
    const session = await started(file("names.txt", names));
    session.setDefaults({ status: "Alliance", fromFY: fiscalYear(2023), toFY: fiscalYear(2027) });
    await session.proceed();
    expect(session.state.step).toBe("write");
    const table = tableToWrite(session, finalRows(session)!, new Date(2026, 10, 24));
    expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
      ["Norwalk", "Alliance", 2023, 2027, 2012],
      ["Enfield", "Alliance", 2023, 2025, 2022],
      ["Enfield", "Alliance", 2026, 2027, 2012],
      ["Ansonia", "Alliance", 2023, 2027, 2012],
    ]);
  });

  test("keeps a base year that the user gives, and leaves blank what nobody knows", async () => {
    const session = await started(file("names.txt", "Avon\nNorwalk\n"));
    session.setDefaults({ status: "Alliance", fromFY: fiscalYear(2023), toFY: fiscalYear(2027) });
    await session.proceed();
    const rows = () => tableToWrite(session, finalRows(session)!, new Date()).rows.map((row) => row[4]);
    expect(rows()).toEqual(["", 2012]);
    session.setDefaults({ baseFY: fiscalYear(2022) });
    await session.proceed();
    expect(rows()).toEqual([2022, 2022]);
    session.setDefaults({ baseFY: undefined });
    await session.proceed();
    expect(rows()).toEqual(["", 2012]);
  });
});

describe("doubtful names", () => {
  const messy =
    "District,Status,From FY,To FY\nN Haven,Alliance,2023,2027\nN Haven,Alliance,2018,2022\nNorwalk,Alliance,2023,2027\nNorwalk,Graduated,2023,2027\nSpringfield,Alliance,2023,2027\n";

  test("stop at the check, each counted", async () => {
    const session = await started(file("messy.csv", messy));
    expect(session.state.step).toBe("check");
    expect(session.doubts()).toBe(5);
  });

  test("are settled by an answer for the spelling, wherever it occurs", async () => {
    const session = await started(file("messy.csv", messy));
    await session.answerSpelling("N Haven", { town: "New Haven" });
    expect(session.doubts()).toBe(3);
    expect(session.state.checked?.written.map(({ town, number }) => [town.name, number])).toEqual([
      ["New Haven", 2],
      ["New Haven", 3],
    ]);
    await session.answerSpelling("N Haven", null);
    expect(session.doubts()).toBe(5);
  });

  test("of two rows that contradict each other keep the one that is chosen", async () => {
    const session = await started(file("messy.csv", messy));
    const graduated = session.state.checked!.rows[4]!;
    await session.keepOnly(graduated);
    expect(session.state.checked?.written.map(({ number }) => number)).toEqual([5]);
    expect(session.doubts()).toBe(3);
  });

  test("can all be left out, and stay listed as left out", async () => {
    const session = await started(file("messy.csv", messy));
    await session.leaveOutTheRest();
    expect(session.state.step).toBe("write");
    expect(session.doubts()).toBe(0);
    expect(session.state.checked?.rows.map(({ state }) => state.kind)).toEqual([
      "header",
      ...Array<string>(5).fill("left out"),
    ]);
  });

  test("are not asked again where the workbook remembers the answer", async () => {
    const session = await started(file("messy.csv", messy), {
      spellings: new Map([[answerKey("N Haven"), { town: "North Haven" }]]),
    });
    expect(session.state.checked?.written.map(({ town }) => town.name)).toEqual(["North Haven", "North Haven"]);
  });
});

describe("columns", () => {
  test("can be taken for something else, which makes another table of it", async () => {
    const session = await started(file("grants.csv", "Town,Money\nNorwalk,13178830\nGroton,25040045\n"));
    session.setColumn(1, { use: "grants", year: fiscalYear(2022) });
    expect(session.state.layout?.kind).toBe("wide grants");
    await session.proceed();
    expect(session.state.step).toBe("write");
    const table = tableToWrite(session, finalRows(session)!, new Date());
    expect(table.name).toBe("EcsGrants");
    expect(table.rows).toEqual([
      ["Norwalk", 13178830],
      ["Groton", 25040045],
    ]);
  });

  test("are read anew below another header row", async () => {
    const session = await started(file("two.csv", "District,Status\nTown,2022\nNorwalk,13178830\n"));
    await session.setHeader({ first: 1, count: 1 });
    expect(session.state.layout?.columns.map(({ taken }) => taken.use)).toEqual(["district", "grants"]);
  });
});

describe("an Excel file", () => {
  const row = (number: number, ...cells: string[]): string =>
    `<row r="${number}">${cells.map((text, i) => `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const list = row(1, "District", "Status", "From FY", "To FY") + row(2, "Norwalk", "Alliance", "2023", "2027");

  test("with one sheet of districts among others is read from that sheet", async () => {
    const bytes = bookFile({
      sheets: [
        { name: "Notes", rows: row(1, "About this file") },
        { name: "List", rows: list },
      ],
    });
    const session = await started(file("book.xlsx", bytes));
    expect(session.state).toMatchObject({ step: "write", refused: null });
    const table = tableToWrite(session, finalRows(session)!, new Date());
    expect(table.rows[0]?.[6]).toBe("book.xlsx, sheet List, row 2");
  });

  test("with several sheets of districts asks which", async () => {
    const bytes = bookFile({
      sheets: [
        { name: "Old", rows: list },
        { name: "New", rows: list },
      ],
    });
    const session = await started(file("book.xlsx", bytes));
    expect(session.state.step).toBe("sheet");
    expect(session.state.candidates.map(({ grid }) => grid.name)).toEqual(["Old", "New"]);
    await session.choose(session.state.candidates[1]!);
    expect(session.state.step).toBe("write");
  });
});

describe("a source that cannot be read", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...new Array<number>(600).fill(0)]);

  test.each([
    ["an empty file", file("empty.csv", ""), /^empty\.csv is empty\. Choose/],
    [
      "a file over 20 MB",
      file("huge.csv", "x", 21 * 1024 * 1024),
      /^huge\.csv has 21\.0 MB\. Allowed are files of up to 20 MB\./,
    ],
    ["a PDF", file("list.pdf", "%PDF-1.7 ..."), /^The file is a PDF/],
    [
      "an old or encrypted workbook",
      file("old.xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
      /Excel 97-2003 workbook, or has a password/,
    ],
    ["a damaged workbook", file("cut.xlsx", bytes(0x50, 0x4b, 3, 4)), /./],
    [
      "an empty clipboard",
      { kind: "paste", html: "", text: " " } as PickedSource,
      /^The clipboard holds no text and no table\./,
    ],
  ])("says why, and writes nothing: %s", async (_, picked, sentence) => {
    const session = await started(picked);
    expect(session.state.refused).toMatch(sentence);
    expect(session.state.checked).toBeNull();
  });

  test("or that somebody moved away says so", async () => {
    const gone = { name: "gone.csv", size: 10, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
    const session = await started({ kind: "file", file: gone as unknown as File });
    expect(session.state.refused).toMatch(/^gone\.csv could not be read\./);
  });
});

test("a table pasted as HTML is read cell by cell", async () => {
  const html =
    "<p>Dear all,</p><table><tr><th>District</th><th>Status</th><th>From FY</th><th>To FY</th></tr><tr><td><b>Norwalk</b></td><td>Alliance</td><td>2023</td><td>2027</td></tr></table>";
  const session = await started({ kind: "paste", html, text: "ignored" });
  expect(session.state.step).toBe("write");
  expect(session.state.checked?.written).toHaveLength(1);
});

test("an import of 100,000 rows can be cancelled, and says so", async () => {
  const many = `District,Status,From FY,To FY\n${"Norwalk,Alliance,2023,2027\n".repeat(100_000)}`;
  const session = new ImportSession(file("many.csv", many), {
    readAnswers: () => Promise.resolve({}),
    changed: () => {
      if (session.state.busy?.progress) session.cancel();
    },
  });
  await session.start();
  expect(session.state.refused).toBe("Reading was cancelled. Nothing was written.");
});

describe("a text that was read in the wrong way", () => {
  /** Two towns a line: what parts them is a colon, which is found nowhere. */
  const colons = "District:Status:From FY:To FY\nNorwalk:Alliance:2023:2027\nAnsonia:Alliance:2023:2027\n";

  test("says how it was read, and is read otherwise when asked", async () => {
    const session = await started(file("odd.txt", colons));
    expect(session.state).toMatchObject({ step: "columns", reading: { separator: null, encoding: "UTF-8" } });
    await session.readAs({ separator: ":" });
    expect(session.state).toMatchObject({ step: "columns", busy: null, reading: { separator: ":" } });
    await session.proceed();
    expect(session.state.checked?.written.map(({ town }) => town.name)).toEqual(["Norwalk", "Ansonia"]);
  });

  test("finds what parts the cells anew in other characters, and keeps what was said of it", async () => {
    const mac = Uint8Array.from(Buffer.from("Caf\x8e;Norwalk\nCaf\x8e;Avon\n", "latin1"));
    const session = await started(file("mac.csv", mac));
    expect(session.state.reading).toEqual({ separator: ";", encoding: "Windows-1252" });
    await session.readAs({ encoding: "Mac OS Roman" });
    expect(session.state.reading).toEqual({ separator: ";", encoding: "Mac OS Roman" });
    expect(session.state.chosen?.grid.rows[0]).toEqual(["Café", "Norwalk"]);
    await session.readAs({ separator: "," });
    expect(session.state.reading).toEqual({ separator: ",", encoding: "Mac OS Roman" });
    expect(session.state.chosen?.grid.rows[0]).toEqual(["Café;Norwalk"]);
  });

  test("keeps the answers for spellings, and forgets those for rows, which are others now", async () => {
    const session = await started(file("messy.csv", "District;Status;From FY;To FY\nN Haven;Alliance;2023;2027\n"));
    await session.answerSpelling("N Haven", { town: "New Haven" });
    await session.answerRows([1], "leave out");
    await session.readAs({ encoding: "Windows-1252" });
    expect([...session.state.spellings.keys()]).toEqual([answerKey("N Haven")]);
    expect(session.state.rows.size).toBe(0);
    expect(session.state.checked).toBeNull();
  });

  test("stays as it was where reading is cancelled", async () => {
    const session = await started(file("odd.txt", colons));
    const before = session.state;
    const reading = session.readAs({ separator: ":" });
    session.cancel();
    await reading;
    expect({ ...session.state, busy: null }).toEqual({ ...before, busy: null });
    await session.readAs({ encoding: "UTF-8" });
    expect(session.state.reading).toEqual({ separator: null, encoding: "UTF-8" });
  });

  test("has no way of reading where the source is no text", async () => {
    const table = { kind: "table", name: "T", sheet: "S", hiddenRows: 0 } as const;
    const grid = { name: "T", rows: [["Norwalk"]], counted: "row" } as const;
    expect((await started({ ...table, grid })).state.reading).toBeNull();
  });
});

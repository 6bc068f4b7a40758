import { planRestore, planShareSafe, type Book, type ShareSafeOptions } from "../../../src/share";
import { findOffice, HOW_TO_GET_IT } from "../native/support/libreoffice";
import { bookOf, sheetOf, spill } from "../support/book";
import { carriedOut, formulasOf } from "../support/edits";
import { startOffice } from "../support/office";

jest.setTimeout(300_000);

const office = findOffice();
if (!office) console.warn(`Skipped: the way of originals through LibreOffice ${HOW_TO_GET_IT}.`);

const BOOK = bookOf([
  sheetOf("ECS grants", { A1: "Town", B1: 2024, A2: "Norwalk", B2: 120.5, A3: "Ansonia", B3: 90, A4: "{2}", B4: 7 }),
  sheetOf("Model", {
    C2: 100,
    D2: { f: "=ALLIANCE_WITHHOLD('ECS grants'!$B$2,C2)", v: 20.5 },
    E2: { f: '=IF(C2>0,ALLIANCE_RELEASE(D2,"Approved"),"none, ""{2}""")', v: 20.5 },
    F2: { f: "=ALLIANCE_WITHHOLD('ECS grants'!B2:B3,Model!C2)", v: [[20.5], [0]], array: spill(2, 1) },
    G2: { f: "=ROUND(ALLIANCE_WITHHOLD($C2,SUM('ECS grants'!$B$4:B4)),0)", v: 93 },
    H2: { f: '=ALLIANCE_RELEASE(ALLIANCE_WITHHOLD(SUM(2:2)*0+120,C2),"Submitted")', v: 0 },
  }),
]);

const shared = (book: Book, way: ShareSafeOptions["way"]): Book => {
  const outcome = planShareSafe(book, { way, otherwise: "value", day: "2026-11-26" });
  if (outcome.kind !== "plan") throw new Error(outcome.differences.map(({ text }) => text).join("\n"));
  return carriedOut(book, outcome.plan);
};

const back = (book: Book) => {
  const outcome = planRestore(book, { form: "plain" });
  const { edited, gone, broken } = outcome;
  return { formulas: formulasOf(carriedOut(book, outcome.plan), "Model"), edited, gone, broken };
};

const NOTHING = { edited: [], gone: [], broken: [] };

(office ? describe : describe.skip)("originals on their way through LibreOffice", () => {
  let program: ReturnType<typeof startOffice>;
  beforeAll(() => {
    program = startOffice(office!);
  }, 300_000);
  afterAll(() => {
    program.end();
  });

  test.each(["values", "native"] as const)("opened and saved, by way of %s", (way) => {
    const book = program.through(shared(BOOK, way), []);
    expect(back(book)).toEqual({ formulas: formulasOf(BOOK, "Model"), ...NOTHING });
  });

  test.each(["values", "native"] as const)(
    "rows and columns inserted, a sheet renamed, sheets reordered, by way of %s",
    (way) => {
      const book = program.through(shared(BOOK, way), [
        'book.Sheets.getByName("Model").Rows.insertByIndex(0, 3)',
        'book.Sheets.getByName("Model").Columns.insertByIndex(3, 1)',
        'book.Sheets.getByName("ECS grants").Rows.insertByIndex(2, 2)',
        'book.Sheets.getByName("ECS grants").Name = "It\'s {2} ""new"" é"',
        'book.Sheets.moveByName("Model", 0)',
      ]);
      const grants = `'It''s {2} "new" é'`;
      expect(back(book)).toEqual({
        formulas: {
          E5: `=ALLIANCE_WITHHOLD(${grants}!$B$2,C5)`,
          F5: '=IF(C5>0,ALLIANCE_RELEASE(E5,"Approved"),"none, ""{2}""")',
          G5: `=ALLIANCE_WITHHOLD(${grants}!B2:B5,Model!C5)`,
          H5: `=ROUND(ALLIANCE_WITHHOLD($C5,SUM(${grants}!$B$6:B6)),0)`,
          I5: '=ALLIANCE_RELEASE(ALLIANCE_WITHHOLD(SUM(5:5)*0+120,C5),"Submitted")',
        },
        ...NOTHING,
      });
    },
  );

  test("a cell typed over is told, and a row deleted", () => {
    const book = program.through(shared(BOOK, "native"), [
      'book.Sheets.getByName("Model").getCellRangeByName("D2").Value = 21',
      'book.Sheets.getByName("ECS grants").Rows.removeByIndex(3, 1)',
    ]);
    const { edited, broken } = back(book);
    expect(edited.map(({ text }) => text)).toEqual(["Model!D2 holds 21 instead of what share-safe wrote."]);
    expect(broken.map(({ formula }) => formula)).toEqual(["=ROUND(ALLIANCE_WITHHOLD($C2,SUM(#REF!)),0)"]);
  });
});

/** Archives that unpack to far more than they are, against the parts that read a whole file at once: the editor and the command. */
import { MEGABYTE, PANE_LIMITS } from "../../src/spreadsheet/limits";
import { WorkbookEditor } from "../../src/spreadsheet/edit";
import { CannotRead } from "../../src/spreadsheet/issue";
import { LIMITS } from "../../cli/limits";
import { bombOf } from "../spreadsheet/support/bomb";
import { bookFile } from "../spreadsheet/support/package";
import { SHEET, withSize } from "../spreadsheet/support/refusals";
import { Folder } from "../cli/support/command";

/** Claims 1,000 bytes and unpacks to 80 MB. */
const UNDERSTATED = bombOf(80);
/** Claims more than any limit allows. */
const OVERSTATED = withSize(bookFile(), SHEET, LIMITS.unpackedBytes + MEGABYTE);

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
    return "nothing was refused";
  } catch (error) {
    return error instanceof CannotRead ? error.issue.code : error;
  }
};

describe("an editor of a workbook file", () => {
  test("unpacks a part no further than it claims", () => {
    const before = process.memoryUsage().arrayBuffers;
    const code = codeOf(() => {
      const editor = new WorkbookEditor(UNDERSTATED, PANE_LIMITS);
      editor.editCells(editor.sheets[0]?.name ?? "", [{ row: 0, column: 0, value: 1 }]);
    });
    expect(code).toBe("damaged-part");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * MEGABYTE);
  });

  test("does not begin where the parts together claim more than the limit", () => {
    expect(codeOf(() => new WorkbookEditor(OVERSTATED, PANE_LIMITS))).toBe("unpacked-too-big");
  });
});

describe("the command", () => {
  const folder = new Folder();
  beforeAll(() => {
    folder.put("understated.xlsx", UNDERSTATED);
    folder.put("overstated.xlsx", OVERSTATED);
  });
  afterAll(() => folder.remove());

  test.each([
    ["check", []],
    ["recalculate", []],
    ["share-safe", ["--values"]],
    ["restore", []],
  ])("%s refuses them with a sentence, and writes nothing", (command, options) => {
    const before = folder.files();
    expect(folder.run(command, "understated.xlsx", ...options)).toMatchObject({
      exitCode: 3,
      out: "",
      err: expect.stringContaining("sheet1.xml"),
    });
    expect(folder.run(command, "overstated.xlsx", ...options)).toMatchObject({
      exitCode: 3,
      out: "",
      err: expect.stringContaining("more than 1000 MB"),
    });
    expect(folder.files()).toEqual(before);
  });
});

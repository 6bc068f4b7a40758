import { excelErrorCode } from "../../support/excel-error";
import { loadExcelClient, openInMemory } from "../../support/excel-client";
import type { MemoryBackend } from "../../../workbench/backend/memory";

loadExcelClient();

let backend: MemoryBackend;

beforeEach(() => {
  ({ backend } = openInMemory());
});

const sheetNames = (): string[] => backend.sheets().map(({ name }) => name);

describe("Worksheets", () => {
  test("are added at the end, named or numbered, and not activated", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Alliance Districts");
      worksheets.add();
      const active = worksheets.getActiveWorksheet().load("name");
      const [first, last, count] = [
        worksheets.getFirst().load("name"),
        worksheets.getLast().load("name"),
        worksheets.getCount(),
      ];
      await context.sync();
      expect([active.name, first.name, last.name, count.value]).toEqual(["Sheet1", "Sheet1", "Sheet3", 3]);
    });
    expect(sheetNames()).toEqual(["Sheet1", "Alliance Districts", "Sheet3"]);
  });

  test("are renamed, moved, hidden, coloured, activated and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const lists = worksheets.add("Lists");
      const notes = worksheets.add("Notes");
      lists.set({ name: "FY 2022", position: 0, tabColor: "#107c10", showGridlines: false });
      notes.visibility = "Hidden";
      lists.activate();
      worksheets.getItem("Sheet1").delete();
      lists.load("name,position,tabColor,showGridlines,visibility");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(lists.toJSON()).toMatchObject({
        name: "FY 2022",
        position: 0,
        tabColor: "#107C10",
        showGridlines: false,
        visibility: "Visible",
      });
      expect(visible.value).toBe(1);
    });
    expect(sheetNames()).toEqual(["FY 2022", "Notes"]);
  });

  test("are found by name in any case and by id, also after a new name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SHEET1").load("id");
      await context.sync();
      sheet.name = "Budget";
      const byId = context.workbook.worksheets.getItem(sheet.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Budget");
    });
  });

  test.each<[string, string, (worksheets: Excel.WorksheetCollection) => unknown]>([
    ["a name of 32 characters", "InvalidArgument", (worksheets) => worksheets.add("x".repeat(32))],
    ["a name with a question mark", "InvalidArgument", (worksheets) => worksheets.add("Why?")],
    ["a name with a bracket", "InvalidArgument", (worksheets) => worksheets.add("[Lists]")],
    ["a name that begins with an apostrophe", "InvalidArgument", (worksheets) => worksheets.add("'Lists")],
    ["the reserved name History", "InvalidArgument", (worksheets) => worksheets.add("History")],
    [
      "an empty new name",
      "InvalidArgument",
      (worksheets) => {
        worksheets.getItem("Sheet1").name = "";
      },
    ],
    [
      "a position that is not there",
      "InvalidArgument",
      (worksheets) => {
        worksheets.getItem("Sheet1").position = 1;
      },
    ],
    [
      "deleting the only visible sheet",
      "InvalidOperation",
      (worksheets) => {
        worksheets.getItem("Sheet1").delete();
      },
    ],
    [
      "hiding the only visible sheet",
      "InvalidOperation",
      (worksheets) => {
        worksheets.getItem("Sheet1").visibility = "Hidden";
      },
    ],
    [
      "activating a hidden sheet",
      "InvalidOperation",
      (worksheets) => {
        const sheet = worksheets.add("x");
        sheet.visibility = "Hidden";
        sheet.activate();
      },
    ],
  ])("refuse %s with %s", async (_what, code, act) => {
    expect(await excelErrorCode(({ workbook }) => act(workbook.worksheets))).toBe(code);
  });

  test("take a name of 31 characters", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("x".repeat(31));
      await context.sync();
    });
    expect(sheetNames()[1]).toHaveLength(31);
  });

  test("freeze rows, columns or both, and let go", async () => {
    const frozen = (work: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        work(sheet.freezePanes, sheet);
        const location = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return location.isNullObject ? "none" : location.address;
      });
    expect([
      await frozen((panes) => {
        panes.freezeRows(5);
      }),
      await frozen((panes) => {
        panes.freezeColumns(1);
      }),
      await frozen((panes, sheet) => {
        panes.freezeAt(sheet.getRange("A1:B3"));
      }),
      await frozen((panes) => {
        panes.unfreeze();
      }),
    ]).toEqual(["Sheet1!1:5", "Sheet1!A:A", "Sheet1!A1:B3", "none"]);
  });
});

describe("Protection of the workbook", () => {
  test("refuses new sheets and new names for them", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.protect();
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect(await excelErrorCode(({ workbook }) => workbook.worksheets.add("Lists"))).toBe("AccessDenied");
    expect(
      await excelErrorCode(({ workbook }) => {
        workbook.worksheets.getItem("Sheet1").name = "Lists";
      }),
    ).toBe("AccessDenied");
  });
});

describe("Defined names", () => {
  test("stand for ranges and constants", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.add("FY 2022");
      names.add("Grants", sheet.getRange("B2:B4"), "The grants of the base year");
      names.add("Rate", "=0.25");
      names.add("Office", '="Turnaround"');
      names.load("items/name,items/type,items/value,items/formula,items/scope,items/visible,items/comment");
      const range = names.getItem("GRANTS").getRange().load("address");
      const none = names.getItem("Rate").getRangeOrNullObject();
      const missing = names.getItemOrNullObject("Nope");
      await context.sync();
      expect(names.items.map(({ name, type, value, formula }) => [name, type, value, formula])).toEqual([
        ["Grants", "Range", "'FY 2022'!$B$2:$B$4", "='FY 2022'!$B$2:$B$4"],
        ["Rate", "Double", 0.25, "=0.25"],
        ["Office", "String", "Turnaround", '="Turnaround"'],
      ]);
      expect([names.items[0]?.scope, names.items[0]?.visible, names.items[0]?.comment]).toEqual([
        "Workbook",
        true,
        "The grants of the base year",
      ]);
      expect([range.address, none.isNullObject, missing.isNullObject]).toEqual(["'FY 2022'!B2:B4", true, true]);
    });
  });

  test("of a sheet are its own, beside one of the workbook with the same name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("Rate", "=0.25");
      sheet.names.add("Rate", "=0.5");
      const [ofBook, ofSheet] = [context.workbook.names.getItem("Rate"), sheet.names.getItem("Rate")];
      [ofBook, ofSheet].forEach((name) => name.load("value,scope"));
      await context.sync();
      expect([ofBook, ofSheet].map(({ value, scope }) => [value, scope])).toEqual([
        [0.25, "Workbook"],
        [0.5, "Worksheet"],
      ]);
      ofSheet.formula = "=0.75";
      ofBook.delete();
      ofSheet.load("value");
      const gone = context.workbook.names.getItemOrNullObject("Rate");
      await context.sync();
      expect([ofSheet.value, gone.isNullObject]).toEqual([0.75, true]);
    });
  });

  test.each([
    ["a blank", "Base Year", "InvalidArgument"],
    ["a cell's address", "AB12", "InvalidArgument"],
    ["the letter R", "R", "InvalidArgument"],
    ["a name that is taken", "RATE", "ItemAlreadyExists"],
  ])("refuse %s", async (_what, name, code) => {
    expect(
      await excelErrorCode(({ workbook }) => {
        workbook.names.add("Rate", "=1");
        workbook.names.add(name, "=1");
      }),
    ).toBe(code);
  });
});

describe("The workbook", () => {
  test("keeps settings: texts, numbers, objects and dates", async () => {
    const date = new Date(Date.UTC(2026, 10, 24));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("policy", { list: "FY2022", districts: [1, 2] });
      settings.add("seen", date as unknown as string);
      settings.add("gone", 1).delete();
      const policy = settings.getItem("policy").load("value");
      const seen = settings.getItem("seen").load("value");
      const gone = settings.getItemOrNullObject("gone");
      const count = settings.getCount();
      await context.sync();
      expect(policy.value).toEqual({ list: "FY2022", districts: [1, 2] });
      expect(seen.value).toEqual(date);
      expect([gone.isNullObject, count.value]).toEqual([true, 2]);
    });
  });

  test("has a selection and an active cell", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Lists").getRange("B2:C4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(["Lists!B2:C4", "Lists!B2", "Lists"]);
    });
  });

  test("has a calculation mode", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode");
      await context.sync();
      expect(application.calculationMode).toBe("Manual");
    });
  });
});

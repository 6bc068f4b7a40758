import { openInMemory } from "../../support/excel-client";
import { budget, sheetId } from "./workbooks";

const HEADERS = ["Town name", "FY12", "Note", "2013-14", "Twice"];

/** A table of grants that the user made: other headers, own columns between the years and behind them, formulas. */
export function withOwnGrants() {
  const client = openInMemory(
    budget({
      tables: [
        {
          name: "EcsGrants",
          sheet: 0,
          area: { row: 3, column: 1, rows: 4, columns: 5 },
          columns: HEADERS,
          showHeaders: true,
          showTotals: false,
        },
      ],
    }),
  );
  const sheet = sheetId(client.backend, "Budget");
  client.backend.enter(sheet, 3, 1, [
    HEADERS.map((value) => ({ value })),
    [{ value: "NORWALK " }, { value: 1 }, { value: "see MK" }, { value: 3 }, { value: 2, formula: "=C5*2" }],
    [{ value: "Bridgport" }, { value: 7 }, { value: "" }, { value: 8 }, { value: 14, formula: "=C6*2" }],
    [{ value: "Total" }, { value: 8, formula: "=SUM(C5:C6)" }, { value: null }, { value: 11 }, { value: null }],
  ]);
  client.backend.setNumberFormats(sheet, { row: 4, column: 2, rows: 3, columns: 1 }, [["#,##0"]]);
  // Cells that the table may grow over have looks of their own.
  client.backend.setNumberFormats(sheet, { row: 7, column: 2, rows: 1, columns: 1 }, [["0.0"]]);
  client.backend.setNumberFormats(sheet, { row: 5, column: 6, rows: 1, columns: 1 }, [["0%"]]);
  return client;
}

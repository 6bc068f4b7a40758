/** The sample workbook: its sheets, its names and what it says of itself. */
import { packWorkbook } from "../workbook-file/package";
import type { DefinedName } from "../workbook-file/parts/workbook";
import { LOOKS } from "./look";
import { districtsSheet } from "./sheets/districts";
import { FIRST_BASIS, graduatedSheet, LAST_BASIS } from "./sheets/graduated";
import { columnOf, FIRST_ROW, grantsSheet, LAST_ROW } from "./sheets/grants";
import { notesSheet } from "./sheets/notes";
import { questionsSheet } from "./sheets/questions";
import { withholdingSheet } from "./sheets/withholding";

/** The day on which the figures were read. */
const MADE = new Date(2026, 8, 14);

const column = (sheet: string, letter: string, first: number, last: number): string =>
  `${sheet}!$${letter}$${first}:$${letter}$${last}`;

const NAMES: readonly DefinedName[] = [
  { name: "BaseGrants", refersTo: column("Grants", columnOf(2012), FIRST_ROW, LAST_ROW) },
  { name: "CurrentGrants", refersTo: column("Grants", columnOf(2022), FIRST_ROW, LAST_ROW) },
  { name: "GraduatedAmounts", refersTo: column("Graduated", "D", FIRST_BASIS, LAST_BASIS) },
  { name: "WithheldAmounts", refersTo: column("Withholding", "E", FIRST_ROW, LAST_ROW) },
];

export const makeSampleWorkbook = (): Uint8Array =>
  packWorkbook(
    {
      sheets: [grantsSheet(), withholdingSheet(), districtsSheet(), questionsSheet(), graduatedSheet(), notesSheet()],
      looks: LOOKS,
      names: NAMES,
      properties: {
        title: "Alliance District withholding: sample budget workbook",
        subject: "ECS grants and Alliance District withholding of 36 Connecticut towns",
        creator: "Alliance Withholding add-in",
        description: "Public figures of the Connecticut State Department of Education; sources on the sheet Notes.",
        created: "2026-09-14T00:00:00Z",
      },
      calculated: true,
    },
    MADE,
  );

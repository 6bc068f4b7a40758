import type { PlannedTable } from "../sheet-plan";
import { counted, element, MAIN, XML_HEAD } from "../xml";

export const tableXml = ({ name, area, columns }: PlannedTable, id: number): string =>
  XML_HEAD +
  element(
    "table",
    { xmlns: MAIN, id, name, displayName: name, ref: area, totalsRowShown: 0 },
    element("autoFilter", { ref: area }),
    counted(
      "tableColumns",
      columns.map((column, index) => element("tableColumn", { id: index + 1, name: column })),
    ),
    element("tableStyleInfo", {
      name: "TableStyleMedium2",
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  );

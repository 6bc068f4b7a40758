import { useState } from "preact/hooks";
import type { TableSummary } from "../../workbook/read-grid";
import { FileIcon, ListIcon, PasteIcon, SelectionIcon, TableIcon } from "../frame/icons";
import { Way } from "../parts/way";
import type { WorkbookActions } from "../workbook-actions";
import { count } from "../words/phrases";
import { PasteBox } from "./paste-box";
import type { Picked } from "./picked";

interface Props {
  readonly workbook: WorkbookActions;
  readonly pick: (picked: Picked) => void;
  readonly failed: (error: unknown) => void;
}

export const FILE_TYPES = ".csv,.tsv,.txt,.xlsx,.xlsm";

/** The ways to bring a list or a table of grants into the workbook. */
export function AddList({ workbook, pick, failed }: Props) {
  const [pasting, setPasting] = useState(false);
  const [tables, setTables] = useState<readonly TableSummary[] | null>(null);

  const fromSelection = (): void => {
    workbook
      .readSelectionGrid()
      .then(
        ({ grid, hiddenRows, sheetName }) =>
          pick({ kind: "range", name: grid.name, sheet: sheetName, grid, hiddenRows }),
        failed,
      );
  };

  const fromTable = ({ name, sheetName }: TableSummary): void => {
    workbook
      .readTableGrid(name)
      .then((grid) => pick({ kind: "table", name, sheet: sheetName, grid, hiddenRows: 0 }), failed);
  };

  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">Add a list or a table of grants</h2>
      <ul class="ways">
        <li>
          <label class="way">
            <FileIcon />
            <span>
              <span class="name">From a file</span>
              <span class="quiet">Excel, CSV or text; or drop it anywhere here</span>
            </span>
            <input
              type="file"
              class="only-read"
              accept={FILE_TYPES}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) pick({ kind: "file", file });
                currentTarget.value = "";
              }}
            />
          </label>
        </li>
        <Way
          icon={<PasteIcon />}
          name="Paste"
          about="A table from an e-mail, a web page or a sheet"
          expanded={pasting}
          act={() => setPasting(!pasting)}
        />
        {pasting && (
          <li>
            <PasteBox pick={pick} />
          </li>
        )}
        <Way
          icon={<SelectionIcon />}
          name="From the selection"
          about="The cells that are selected in the workbook"
          act={fromSelection}
        />
        <Way
          icon={<TableIcon />}
          name="From a table"
          about="An Excel table of this workbook"
          expanded={tables !== null}
          act={() => (tables ? setTables(null) : void workbook.listTables().then(setTables, failed))}
        />
        {tables && (
          <li>
            <TableChoice tables={tables} choose={fromTable} />
          </li>
        )}
        <Way
          icon={<ListIcon />}
          name="Built-in list"
          about="As published, FY 2013 to FY 2027"
          act={() => pick({ kind: "built-in" })}
        />
      </ul>
    </section>
  );
}

function TableChoice({
  tables,
  choose,
}: {
  readonly tables: readonly TableSummary[];
  readonly choose: (table: TableSummary) => void;
}) {
  if (tables.length === 0)
    return <p class="empty">This workbook has no tables. Select the cells, and use From the selection.</p>;
  return (
    <ul class="tables">
      {tables.map((table) => (
        <li key={table.name}>
          <button type="button" onClick={() => choose(table)}>
            {table.name}
            <span class="quiet">{` ${count(table.rows, "row")} on ${table.sheetName}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

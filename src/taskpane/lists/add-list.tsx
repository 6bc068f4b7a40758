import { useState } from "preact/hooks";
import { BUILT_IN_LISTS } from "../../law/lists";
import type { TableSummary } from "../../workbook/read-grid";
import { FileIcon, ListIcon, PasteIcon, SelectionIcon, TableIcon } from "../frame/icons";
import { Way } from "../parts/way";
import { listsTexts } from "../texts/lists";
import type { WorkbookActions } from "../workbook-actions";
import { PasteBox } from "./paste-box";
import type { Picked } from "./picked";

interface Props {
  readonly workbook: WorkbookActions;
  readonly pick: (picked: Picked) => void;
  readonly failed: (error: unknown) => void;
}

export const FILE_TYPES = ".csv,.tsv,.txt,.xlsx,.xlsm";

/** The first and the last fiscal year of the built-in lists. */
const publishedYears = (): readonly [number, number] => [
  Math.min(...BUILT_IN_LISTS.map(({ fiscalYears }) => fiscalYears.from)),
  Math.max(...BUILT_IN_LISTS.map(({ fiscalYears }) => fiscalYears.to)),
];

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

  const t = listsTexts();
  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">{t.add}</h2>
      <ul class="ways">
        <li>
          <label class="way">
            <FileIcon />
            <span>
              <span class="name">{t.fromFile}</span>
              <span class="quiet">{t.aboutFile}</span>
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
          name={t.paste}
          about={t.aboutPaste}
          expanded={pasting}
          act={() => setPasting(!pasting)}
        />
        {pasting && (
          <li>
            <PasteBox pick={pick} />
          </li>
        )}
        <Way icon={<SelectionIcon />} name={t.fromSelection} about={t.aboutSelection} act={fromSelection} />
        <Way
          icon={<TableIcon />}
          name={t.fromTable}
          about={t.aboutTable}
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
          name={t.builtIn}
          about={t.aboutBuiltIn(...publishedYears())}
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
  const t = listsTexts();
  if (tables.length === 0) return <p class="empty">{t.noTables}</p>;
  return (
    <ul class="tables">
      {tables.map((table) => (
        <li key={table.name}>
          <button type="button" onClick={() => choose(table)}>
            {table.name}
            <span class="quiet">{` ${t.tableSize(table.rows, table.sheetName)}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

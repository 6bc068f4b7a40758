import type { TableToWrite } from "../../workbook/table-to-write";
import { addingTexts } from "../texts/adding";
import { englishPart } from "../texts/language";
import { amountText } from "../words/numbers";

const SHOWN = 200;

/** The table as it will stand in the workbook, which is English. */
export function TablePreview({ table }: { readonly table: TableToWrite }) {
  return (
    <>
      <div class="scrolling" role="region" aria-label={addingTexts().tablePreview} tabIndex={0}>
        <table {...englishPart()}>
          <thead>
            <tr>
              {table.columns.map(({ name, kind }) => (
                <th scope="col" key={name} class={kind === "dollars" ? "amount" : ""}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {table.columns.map(({ kind }, column) => {
                  const text = shown(row[column], kind);
                  return column === 0 ? (
                    <th scope="row" key={column}>
                      {text}
                    </th>
                  ) : (
                    <td key={column} class={kind === "dollars" ? "amount" : ""}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > SHOWN && <p class="quiet">{addingTexts().firstRows(SHOWN, table.rows.length)}</p>}
    </>
  );
}

function shown(cell: string | number | boolean | undefined, kind: string): string {
  if (cell === undefined) return "";
  return kind === "dollars" && typeof cell === "number" ? amountText(cell) : String(cell);
}

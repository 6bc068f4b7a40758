import { layoutIssues, rowNumber, type Grid, type Layout } from "../../../districts/import";
import { WarningIcon } from "../../frame/icons";
import { importingTexts } from "../../texts/importing";
import { importText, useLabel } from "../../words/import-issues";
import { columnUses } from "./column-uses";
import { ListDefaults } from "./list-defaults";
import { ReadingChoice } from "./reading-choice";
import { isUndecided } from "./layout-choices";
import type { ImportSession } from "./session";

const SHOWN = 6;
/** More columns than this are not drawn; they are not used either. */
const MOST_COLUMNS = 60;

/** What the rows and columns were taken for, over the first rows as they stand, and the means to change it. */
export function ColumnsStep({ session }: { readonly session: ImportSession }) {
  const { chosen, layout, defaults, busy } = session.state;
  if (!chosen || !layout) return null;
  const undecided = isUndecided(layout, defaults);
  const t = importingTexts();
  return (
    <>
      {layoutIssues(layout).length === 0 && <ListDefaults session={session} />}
      <section aria-labelledby="columns-title">
        <h2 id="columns-title">{t.whatColumns}</h2>
        <ReadingChoice session={session} />
        <HeaderRows session={session} grid={chosen.grid} layout={layout} />
        <Extract session={session} grid={chosen.grid} layout={layout} />
        {layoutIssues(layout).map((issue) => (
          <p class="notice caution" role="alert" key={importText(issue)}>
            <WarningIcon />
            <span>{importText(issue)}</span>
          </p>
        ))}
      </section>
      <div class="write at-hand">
        <p class="buttons">
          <button
            type="button"
            class="primary"
            disabled={undecided}
            aria-disabled={busy !== null}
            onClick={() => void session.proceed()}
          >
            {t.checkRows}
          </button>
        </p>
        {undecided && <p class="quiet">{t.answerFirst}</p>}
      </div>
    </>
  );
}

interface Parts {
  readonly session: ImportSession;
  readonly grid: Grid;
  readonly layout: Layout;
}

function HeaderRows({ session, grid, layout: { header } }: Parts) {
  const t = importingTexts();
  const first = rowNumber(grid, header.first);
  const last = Math.min(grid.rows.length, 200);
  const at = (value: number): number => {
    const index = (grid.rowNumbers ?? []).indexOf(value);
    return index >= 0 ? index : value - 1;
  };
  const move = (index: number, count: number): void => {
    if (index >= 0 && index < last) void session.setHeader({ first: index, count });
  };
  return (
    <p class="fields">
      <label>
        {(header.count > 0 ? t.headerIn : t.listBeginsIn)[grid.counted]}
        <input
          type="number"
          min={1}
          value={first}
          onChange={({ currentTarget }) => move(at(currentTarget.valueAsNumber), header.count)}
        />
      </label>
      <label>
        {t.headerRows}
        <select value={header.count} onChange={({ currentTarget }) => move(header.first, Number(currentTarget.value))}>
          {[0, 1, 2, 3, 4].map((count) => (
            <option key={count} value={count}>
              {count === 0 ? t.noHeaderRows : count}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function Extract({ session, grid, layout }: Parts) {
  const t = importingTexts();
  const begin = layout.header.first;
  const rows = grid.rows.slice(begin, begin + layout.header.count + SHOWN);
  const columns = layout.columns.slice(0, MOST_COLUMNS);
  return (
    <div class="scrolling extract" role="region" aria-label={t.firstRows} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td class="number" />
            {columns.map(({ taken, why, header }, index) => (
              <th scope="col" key={index}>
                <select
                  aria-label={header === "" ? t.column(index + 1) : t.columnHeaded(index + 1, header)}
                  class={taken.use === "none" ? "unused" : ""}
                  value={useLabel(taken)}
                  onChange={({ currentTarget }) => {
                    const use = columnUses(taken)[currentTarget.selectedIndex];
                    if (use) session.setColumn(index, use);
                  }}
                >
                  {columnUses(taken).map((use) => (
                    <option key={useLabel(use)} value={useLabel(use)}>
                      {useLabel(use)}
                    </option>
                  ))}
                </select>
                <span class="quiet">{t.why[why]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={index < layout.header.count ? "is-header" : ""}>
              <td class="number">{rowNumber(grid, begin + index)}</td>
              {columns.map((_, column) => (
                <td key={column}>{shown(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(cell: Grid["rows"][number][number] | undefined): string {
  const text = cell == null ? "" : String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

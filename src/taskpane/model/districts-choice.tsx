import { useState } from "preact/hooks";
import type { FoundList } from "../../workbook/found-tables";
import { splitSheet } from "../../workbook/a1";
import { problemOf, WorkbookError, type WorkbookProblem } from "../../workbook/problem";
import { WarningIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import type { WorkbookActions } from "../workbook-actions";
import { count } from "../words/phrases";
import { districtsOf, type ModelState } from "./choices-state";
import { foundText, NamesPart } from "./names-part";
import { namesIn, rangeText, type NamedCells } from "./selected-names";

interface Props {
  readonly state: ModelState;
  readonly lists: readonly FoundList[];
  readonly change: (next: Partial<ModelState>) => void;
  readonly workbook: WorkbookActions;
  readonly openLists: () => void;
}

/** More than every town of the State on each row of a page; a larger block was selected by mistake. */
const MOST_CELLS = 20_000;

/** Whose districts: the policy's own lists, a list in the workbook, or town names that are selected. */
export function DistrictsChoice({ state, lists, change, workbook, openLists }: Props) {
  const { list, names } = state;
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [nameless, setNameless] = useState<string | null>(null);
  const chosen = typeof list === "string" ? null : list;
  const offered = lists.filter(({ isLikely }) => isLikely);
  const shown = chosen && !offered.some((one) => one.reference === chosen.reference) ? [...offered, chosen] : offered;

  const useNames = (cells: NamedCells): void => {
    const read = namesIn(cells, names?.answers);
    setProblem(null);
    setNameless(read ? null : cells.address);
    if (read) change({ names: read, list: "names" });
  };
  const useSelection = (): void => {
    workbook.readSelectionGrid().then(
      ({ grid, sheetName }) => {
        const cells = grid.rows.length * (grid.rows[0]?.length ?? 0);
        if (cells <= MOST_CELLS) return useNames({ address: grid.name, sheetName, rows: grid.rows });
        const tooMany = { code: "too-many-cells", place: grid.name, cells, most: MOST_CELLS } as const;
        setProblem(problemOf(new WorkbookError(tooMany)));
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  };

  return (
    <fieldset aria-labelledby="list-title">
      <h2 id="list-title">Which districts?</h2>
      <label class="line">
        <input type="radio" name="list" checked={list === "built-in"} onChange={() => change({ list: "built-in" })} />
        <span>
          The lists of the policy
          {list === "built-in" && districtsOf(state).length > 0 && (
            <span class="quiet">{` ${count(districtsOf(state).length, "district")}`}</span>
          )}
        </span>
      </label>
      {shown.map((one) => (
        <label class="line" key={one.reference}>
          <input
            type="radio"
            name="list"
            checked={chosen?.reference === one.reference}
            onChange={() => change({ list: one })}
          />
          <span>
            {one.kind === "table" ? one.name : one.address}
            <span class="quiet">{` ${count(one.rows, "row")} on ${one.sheetName}`}</span>
            {one.problem !== null && <span class="quiet">, not a list with statuses and years</span>}
          </span>
        </label>
      ))}
      {chosen?.problem && (
        <div class="notice caution" role="alert">
          <WarningIcon />
          <div>
            <p>{chosen.problem}</p>
            <p>
              Such a list can be imported on the screen Lists, which asks for what it lacks. Or use its names alone,
              with the statuses and base years of the law.
            </p>
            <p class="buttons">
              <button type="button" onClick={openLists}>
                Go to Lists
              </button>
              <button
                type="button"
                onClick={() => useNames({ address: chosen.address, sheetName: chosen.sheetName, rows: chosen.values })}
              >
                Use its names
              </button>
            </p>
          </div>
        </div>
      )}
      {names && (
        <label class="line">
          <input type="radio" name="list" checked={list === "names"} onChange={() => change({ list: "names" })} />
          <span>
            Names in the workbook
            <span class="quiet">{` ${rangeText(names)}`}</span>
          </span>
        </label>
      )}
      <p class="sentence" role="status">
        {names && list === "names" && `${foundText(names)}.`}
      </p>
      {names && list === "names" && (
        <NamesPart
          names={names}
          state={state}
          changeNames={(next) => change({ names: next })}
          visit={(address) => workbook.selectAddress(address).catch((error: unknown) => setProblem(problemOf(error)))}
        />
      )}
      <p class="quiet">Or select a column of town names in the workbook. Statuses and base years are then the law's.</p>
      <button type="button" onClick={useSelection}>
        Use the selection
      </button>
      {problem && <ProblemNotice problem={problem} />}
      {nameless !== null && (
        <p class="notice problem" role="alert">
          <WarningIcon />
          <span>
            {`No cell of ${placeText(nameless)} names a town. Select a column of town names, with or without its header, then use it.`}
          </span>
        </p>
      )}
    </fieldset>
  );
}

/** An address without quotation marks where the sheet's name needs none. */
function placeText(address: string): string {
  const { sheetName, rest } = splitSheet(address);
  return sheetName === null || /[^\w.]/.test(sheetName) ? address : `${sheetName}!${rest}`;
}

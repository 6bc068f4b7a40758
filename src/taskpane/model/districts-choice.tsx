import { useState } from "preact/hooks";
import type { FoundList } from "../../workbook/found-tables";
import { problemOf, WorkbookError, type WorkbookProblem } from "../../workbook/problem";
import { WarningIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import { englishPart } from "../texts/language";
import { modelTexts } from "../texts/model";
import type { WorkbookActions } from "../workbook-actions";
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
  const t = modelTexts();
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
      <h2 id="list-title">{t.whichDistricts}</h2>
      <label class="line">
        <input type="radio" name="list" checked={list === "built-in"} onChange={() => change({ list: "built-in" })} />
        <span>
          {t.policyLists}
          {list === "built-in" && districtsOf(state).length > 0 && (
            <span class="quiet">{` ${t.districts(districtsOf(state).length)}`}</span>
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
            <span class="quiet">{` ${t.rowsOn(one.rows, one.sheetName)}`}</span>
            {one.problem !== null && <span class="quiet">{`, ${t.noList}`}</span>}
          </span>
        </label>
      ))}
      {chosen?.problem && (
        <div class="notice caution" role="alert">
          <WarningIcon />
          <div>
            <p {...englishPart()}>{chosen.problem}</p>
            <p>{t.listCanBeImported}</p>
            <p class="buttons">
              <button type="button" onClick={openLists}>
                {t.goToLists}
              </button>
              <button
                type="button"
                onClick={() => useNames({ address: chosen.address, sheetName: chosen.sheetName, rows: chosen.values })}
              >
                {t.useNames}
              </button>
            </p>
          </div>
        </div>
      )}
      {names && (
        <label class="line">
          <input type="radio" name="list" checked={list === "names"} onChange={() => change({ list: "names" })} />
          <span>
            {t.namesInWorkbook}
            <span class="quiet">{` ${rangeText(names)}`}</span>
          </span>
        </label>
      )}
      <p class="sentence" role="status">
        {names && list === "names" && foundText(names)}
      </p>
      {names && list === "names" && (
        <NamesPart
          names={names}
          state={state}
          changeNames={(next) => change({ names: next })}
          visit={(address) => workbook.selectAddress(address).catch((error: unknown) => setProblem(problemOf(error)))}
        />
      )}
      <p class="quiet">{t.orSelect}</p>
      <button type="button" onClick={useSelection}>
        {t.useSelection}
      </button>
      {problem && <ProblemNotice problem={problem} />}
      {nameless !== null && (
        <p class="notice problem" role="alert">
          <WarningIcon />
          <span>{t.nameless(nameless)}</span>
        </p>
      )}
    </fieldset>
  );
}

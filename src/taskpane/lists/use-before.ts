import { useEffect, useState } from "preact/hooks";
import { check, recognise, runToEnd, type DistrictStatus, type Grid } from "../../districts/import";
import { citationLine } from "../../law/citation";
import { BUILT_IN_LISTS, isEnacted, type DistrictList } from "../../law/lists";
import type { FiscalYear } from "../../money/fiscal-year";
import { TABLE_NAMES } from "../../workbook/table-layout";
import { addingTexts } from "../texts/adding";
import { ADDING } from "../texts/english/adding";
import { PHRASES } from "../texts/english/phrases";
import { listName } from "../words/phrases";
import type { WorkbookActions } from "../workbook-actions";

/** A list that another one can be compared with. */
export interface ListBefore {
  readonly id: string;
  /** As the pane names it. */
  readonly shownAs: string;
  /** As a sheet names it, where the comparison is written: in English. */
  readonly name: string;
  readonly source: string;
  readonly districts: readonly DistrictStatus[];
}

export interface Before {
  readonly choices: readonly ListBefore[];
  readonly chosen: ListBefore | null;
  readonly choose: (id: string) => void;
  /** Says whether the workbook's list was just replaced: it is then called the one of before. Undone, it is the workbook's again. */
  readonly setReplaced: (isReplaced: boolean) => void;
}

export const asListBefore = (list: DistrictList): ListBefore => ({
  id: list.id,
  shownAs: listName(list),
  name: isEnacted(list) ? list.label : PHRASES.proposedList(list.label),
  source: citationLine(list.citation),
  districts: list.designated.map(({ district, status }) => ({ district, status })),
});

const [LIST_TABLE] = TABLE_NAMES;

/** The statuses that the list of the workbook gives, read like any other table. */
function statusesIn(grid: Grid): readonly DistrictStatus[] {
  const checked = runToEnd(check(grid, runToEnd(recognise(grid)).layout));
  return checked.kind === "district list" ? checked.written.map(({ district, status }) => ({ district, status })) : [];
}

const heldBefore = (districts: readonly DistrictStatus[], isReplaced: boolean): ListBefore => ({
  id: "workbook",
  shownAs: isReplaced ? addingTexts().replacedList : addingTexts().heldList,
  name: isReplaced ? ADDING.replacedList : ADDING.heldList,
  source: ADDING.heldSource(LIST_TABLE),
  districts,
});

/**
 * What a list can be compared with: the one that the workbook holds, and the built-in ones. Without a choice of the user's it is the
 * workbook's, or else the last built-in one in force before the list begins.
 */
export function useBefore(workbook: WorkbookActions, firstYear: FiscalYear | undefined): Before {
  const [districts, setDistricts] = useState<readonly DistrictStatus[]>([]);
  const [isReplaced, setReplaced] = useState(false);
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    workbook.readTableGrid(LIST_TABLE).then(
      (grid) => {
        if (isCurrent) setDistricts(statusesIn(grid));
      },
      // There is none, or it cannot be read: then the write itself says why.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [workbook]);
  const held = districts.length > 0 ? heldBefore(districts, isReplaced) : null;
  const choices = [...(held ? [held] : []), ...BUILT_IN_LISTS.map(asListBefore)];
  const inForce = BUILT_IN_LISTS.filter(
    ({ proposed, fiscalYears }) => !proposed && firstYear !== undefined && fiscalYears.to < firstYear,
  );
  const usual = held ?? choices.find((choice) => choice.id === inForce[inForce.length - 1]?.id) ?? null;
  return { choices, chosen: choices.find((choice) => choice.id === id) ?? usual, choose: setId, setReplaced };
}

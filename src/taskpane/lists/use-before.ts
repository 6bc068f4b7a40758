import { useEffect, useState } from "preact/hooks";
import type { DistrictStatus } from "../../districts/import";
import { BUILT_IN_LISTS, type DistrictList } from "../../law/lists";
import type { FiscalYear } from "../../money/fiscal-year";
import type { WorkbookActions } from "../workbook-actions";
import { listName } from "../words/phrases";

/** A list that another one can be compared with. */
export interface ListBefore {
  readonly id: string;
  readonly label: string;
  readonly statuses: readonly DistrictStatus[];
}

export interface Before {
  readonly choices: readonly ListBefore[];
  readonly chosen: ListBefore | null;
  readonly choose: (id: string) => void;
}

const ofBuiltIn = (list: DistrictList): ListBefore => ({
  id: list.id,
  label: listName(list),
  statuses: list.designated.map(({ district, status }) => ({ district, status })),
});

const IN_WORKBOOK = "workbook";

/**
 * What a list can be compared with: the one that the workbook holds, and the built-in ones. Without a choice of the user's it is the
 * workbook's, or else the last built-in one in force before the list begins.
 */
export function useBefore(workbook: WorkbookActions, firstYear: FiscalYear | undefined): Before {
  const [held, setHeld] = useState<ListBefore | null>(null);
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    workbook.readHeldDistricts().then(
      (statuses) => {
        if (current) setHeld(statuses && { id: IN_WORKBOOK, label: "The list in this workbook", statuses });
      },
      // What is there cannot be read: the write itself will say why.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [workbook]);
  const choices = [...(held ? [held] : []), ...BUILT_IN_LISTS.map(ofBuiltIn)];
  const inForce = BUILT_IN_LISTS.filter(
    ({ proposed, fiscalYears }) => !proposed && firstYear !== undefined && fiscalYears.to < firstYear,
  );
  const usual = held ?? choices.find((choice) => choice.id === inForce[inForce.length - 1]?.id) ?? null;
  return { choices, chosen: choices.find((choice) => choice.id === id) ?? usual, choose: setId };
}

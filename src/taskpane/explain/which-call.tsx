import { explainTexts } from "../texts/explain";
import type { FollowedSelection, Selection } from "./use-selection";

interface Props {
  readonly selection: Extract<Selection, { state: "read" }>;
  readonly followed: FollowedSelection;
}

/** The cell that is explained, and which of its functions where there are several. */
export function WhichCall({ selection, followed }: Props) {
  const { cell, calls, chosen } = selection;
  const t = explainTexts();
  const isFilled = cell.spill !== null && cell.spill.address !== cell.address;
  return (
    <>
      <p class="quiet">{isFilled ? t.cellFilledBy(cell.address, cell.spill?.address ?? "") : cell.address}</p>
      {calls.length > 1 && (
        <label class="field">
          {t.whichFunction}
          <select value={chosen} onChange={({ currentTarget }) => followed.chooseCall(Number(currentTarget.value))}>
            {calls.map((call, index) => (
              <option key={call.start} value={index}>
                {call.text.length > 60 ? `${call.text.slice(0, 59)}…` : call.text}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

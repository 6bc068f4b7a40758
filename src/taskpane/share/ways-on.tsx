import { needsRepair } from "../../share";
import { RepairIcon, RestoreIcon, ShareIcon } from "../frame/icons";
import { Way } from "../parts/way";
import { keptText } from "./restore-part";
import type { Checked } from "./use-check";
import { formulas } from "./words";

export type Step = "repair" | "share-safe" | "restore";

/** What can be done about what was found; only what there is something to do for. */
export function WaysOn({ checked, go }: { readonly checked: Checked; readonly go: (step: Step) => void }) {
  const { cells } = checked.findings;
  const stuck = cells.filter(needsRepair).length;
  const { originals } = checked;
  if (cells.length + originals.count === 0) return null;
  return (
    <section aria-labelledby="on-title">
      <h2 id="on-title">What to do</h2>
      <ul class="ways">
        {stuck > 0 && (
          <Way icon={<RepairIcon />} name="Repair" about={`Enter ${formulas(stuck)} anew`} act={() => go("repair")} />
        )}
        {cells.length > 0 && (
          <Way
            icon={<ShareIcon />}
            name="Make share-safe"
            about="For people without the add-in: as native formulas, as values, or as a copy"
            act={() => go("share-safe")}
          />
        )}
        {originals.count > 0 && (
          <Way icon={<RestoreIcon />} name="Restore" about={keptText(originals)} act={() => go("restore")} />
        )}
      </ul>
    </section>
  );
}

import { needsRepair } from "../../share";
import { RepairIcon, RestoreIcon, ShareIcon } from "../frame/icons";
import { Way } from "../parts/way";
import { shareTexts } from "../texts/share";
import { keptText } from "./kept-originals";
import type { Checked } from "./use-check";

export type Step = "repair" | "share-safe" | "restore";

/** What can be done about what was found; only what there is something to do for. */
export function WaysOn({ checked, go }: { readonly checked: Checked; readonly go: (step: Step) => void }) {
  const { cells } = checked.findings;
  const stuck = cells.filter(needsRepair).length;
  const { originals } = checked;
  if (cells.length + originals.count === 0) return null;
  const t = shareTexts();
  return (
    <section aria-labelledby="on-title">
      <h2 id="on-title">{t.whatToDo}</h2>
      <ul class="ways">
        {stuck > 0 && (
          <Way icon={<RepairIcon />} name={t.repair} about={t.aboutRepair(stuck)} act={() => go("repair")} />
        )}
        {cells.length > 0 && (
          <Way icon={<ShareIcon />} name={t.shareSafe} about={t.aboutShareSafe} act={() => go("share-safe")} />
        )}
        {originals.count > 0 && (
          <Way icon={<RestoreIcon />} name={t.restore} about={keptText(originals)} act={() => go("restore")} />
        )}
      </ul>
    </section>
  );
}

import { IMPORTING, type ImportingTexts } from "../../texts/english/importing";
import { importingTexts } from "../../texts/importing";
import type { PickedSource } from "../picked";

/** How the pane names it. */
export const pickedName = (picked: PickedSource): string => nameIn(picked, importingTexts());

/** How the table's source line names it, which is English in every language. */
export const writtenName = (picked: PickedSource): string => nameIn(picked, IMPORTING);

function nameIn(picked: PickedSource, { pasted }: ImportingTexts): string {
  switch (picked.kind) {
    case "file":
      return picked.file.name;
    case "paste":
      return pasted;
    default:
      return picked.name;
  }
}

import type { PickedSource } from "../picked";

/** How messages and the table's source line name it. */
export function pickedName(picked: PickedSource): string {
  switch (picked.kind) {
    case "file":
      return picked.file.name;
    case "paste":
      return "Pasted from the clipboard";
    default:
      return picked.name;
  }
}

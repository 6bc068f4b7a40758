import type { Grid } from "../../../districts/import";

/** What the user gave to be imported, before anything of it is read. */
export type Picked =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "paste"; readonly html: string; readonly text: string }
  | {
      readonly kind: "range" | "table";
      readonly name: string;
      readonly sheet: string;
      readonly grid: Grid;
      readonly hiddenRows: number;
    };

/** How messages and the table's source line name it. */
export function pickedName(picked: Picked): string {
  switch (picked.kind) {
    case "file":
      return picked.file.name;
    case "paste":
      return "Pasted from the clipboard";
    default:
      return picked.name;
  }
}

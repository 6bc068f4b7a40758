import type { Grid } from "../../districts/import";

/** What the user gave to be imported, before anything of it is read. */
export type PickedSource =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "paste"; readonly html: string; readonly text: string }
  | {
      readonly kind: "range" | "table";
      readonly name: string;
      readonly sheet: string;
      readonly grid: Grid;
      readonly hiddenRows: number;
    };

/** What the user wants to add: a source to import, or one of the lists that come with the add-in. */
export type Picked = PickedSource | { readonly kind: "built-in" };

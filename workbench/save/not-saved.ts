import type { NotSaved, SheetState, WorkbookState } from "./state";

const WORDS: Readonly<Record<NotSaved, string>> = {
  formats: "Formats and merged cells",
  sizes: "Widths and heights",
  panes: "Frozen rows and columns",
  charts: "Charts",
  comments: "Comments",
  pages: "The set-up of pages",
  conditionalFormats: "Conditional formats",
};

const EMPTY_LIST = "[]";

/** One sentence for each kind of thing that was changed here and that the file does not get. */
export function whatIsNotSaved(before: WorkbookState, after: WorkbookState): string[] {
  return (Object.keys(WORDS) as NotSaved[]).flatMap((kind) => {
    const sheets = after.sheets.filter((now) =>
      isChanged(
        kind,
        before.sheets.find(({ id }) => id === now.id),
        now,
      ),
    );
    const named = sheets.map(({ name }) => `"${name}"`).join(", ");
    return sheets.length === 0 ? [] : [`${WORDS[kind]} that were changed here (${named}).`];
  });
}

/** A new sheet comes with formats of its own kind; of the others it may have none. */
function isChanged(kind: NotSaved, before: SheetState | undefined, { others, cells }: SheetState): boolean {
  if (before !== undefined) return before.others[kind] !== others[kind];
  if (kind === "charts" || kind === "comments" || kind === "conditionalFormats") return others[kind] !== EMPTY_LIST;
  return kind === "formats" && cells.size > 0;
}

/** Brings originals back, exactly as they were, with their references where the spreadsheet program has moved them. */
import type { Area } from "../../formula/area";
import { areaText, placeText } from "../address";
import { findSheet, type Book, type BookSheet } from "../book";
import { findCalls } from "../../model/explain";
import { areaHeld } from "../originals/area";
import { heldRows, originalsSheet, readingOriginals, type HeldOriginal } from "../originals/read";
import { writtenSheet } from "../originals/sheet";
import { writtenOut } from "../originals/template";
import type { CellChange, LeftAlone, PlannedFormula } from "../plan";
import { asStored, asTyped } from "../file-form";
import type { Progress } from "../check/findings";
import { finished } from "../slices";
import { inScope, touch, WHOLE_WORKBOOK } from "../scope";
import { withNames, type WrittenForm } from "../written-names";
import { editedSince } from "./edited";
import { formulasByCell } from "./formula-at";
import type { BrokenOriginal, EditedCell, GoneOriginal, RestoreOptions, RestoreOutcome } from "./options";
import { unusedLookups } from "./unused-lookups";

const SLICE = 200;

export const planRestore = (book: Book, options: RestoreOptions): RestoreOutcome =>
  finished(planningRestore(book, options));

/** The same in slices, so that a pane can show how far it is, and stop. */
export function* planningRestore(book: Book, options: RestoreOptions): Generator<Progress, RestoreOutcome> {
  const { scope = WHOLE_WORKBOOK, edited: whenEdited = "skip", unprotected = [], form } = options;
  const formulaAt = formulasByCell();
  const [changes, leftAlone]: [CellChange[], LeftAlone[]] = [[], []];
  const edited: EditedCell[] = [];
  const gone: GoneOriginal[] = [];
  const broken: BrokenOriginal[] = [];
  const held: HeldOriginal[] = [];
  const all = yield* readingOriginals(book);
  for (const [index, original] of all.entries()) {
    if (index % SLICE === SLICE - 1) yield { done: index + 1, total: all.length };
    const place = standing(book, original);
    if (!place) {
      // Only once all are asked for is one without a cell let go.
      if (scope.kind !== "workbook") held.push(original);
      else gone.push(withoutCell(original));
      continue;
    }
    const { sheet, area } = place;
    const formula = formulaOf(book, original, place, form);
    if (formula === null) {
      held.push(original);
      if (inScope(scope, sheet.name, area)) leftAlone.push(notInFile(original, place));
      continue;
    }
    const why = editedSince(book, original, area, formulaAt);
    const isLocked = sheet.isProtected && !unprotected.includes(sheet.name);
    if (!inScope(scope, sheet.name, area)) held.push(original);
    else if (isLocked) {
      held.push(original);
      leftAlone.push({
        sheet: sheet.name,
        address: areaText(area),
        formula,
        why: `The sheet ${sheet.name} is protected. Unprotect it, or give its password.`,
      });
    } else {
      if (why !== null) edited.push({ sheet: sheet.name, area, formula, text: why });
      if (
        why !== null &&
        (typeof whenEdited === "string" ? whenEdited : whenEdited({ sheet: sheet.name, area })) === "skip"
      )
        held.push(original);
      else {
        changes.push(bringBack(original, sheet, area, formula, formulaAt(sheet, area.row, area.column)));
        if (original.references.includes(null)) broken.push(brokenAt(sheet.name, area, formula));
      }
    }
  }
  const sheet = originalsSheet(book);
  const isKept = held.length > 0 || held.length === all.length;
  const sheets = sheet && held.length > 0 && held.length < all.length ? [writtenSheet(book, heldRows(book, held))] : [];
  const removed = sheet && !isKept ? [sheet.name] : [];
  const lookups = changes.length > 0 ? unusedLookups(book, changes, sheet) : [];
  const plan = { sheets, changes, removed: [...removed, ...lookups], leftAlone };
  return { plan, restored: changes.length, edited, gone, broken };
}

interface Place {
  readonly sheet: BookSheet;
  readonly area: Area;
}

const notInFile = ({ template, own, references }: HeldOriginal, { sheet, area }: Place): LeftAlone => ({
  sheet: sheet.name,
  address: areaText(area),
  formula: (own && writtenOut(template, own, references)) ?? template,
  why: "The formula was kept in Excel, and how a file stores it cannot be told. Restore it in Excel.",
});

/** Where the cells of an original are now. */
function standing(book: Book, { own }: HeldOriginal): Place | null {
  const area = own && areaHeld(own);
  const sheet = own && findSheet(book, own.sheet);
  return area && sheet ? { sheet, area } : null;
}

/**
 * The formula with its equals sign, as it is to be written: through Excel as people type it, in a file as files store it. Null where
 * the one cannot be told from the other.
 */
function formulaOf(book: Book, original: HeldOriginal, { sheet, area }: Place, form: WrittenForm): string | null {
  const own = { sheet: sheet.name, cells: original.own?.cells ?? "" };
  const held = writtenOut(original.template, own, original.references);
  if (held === null) return null;
  const written = withNames(held, findCalls(held), form);
  if (original.form === form) return written;
  if (form === "plain") return asTyped(written);
  const table = book.tables.find((one) => one.sheet === sheet.name && touch(one.area, area))?.name;
  return asStored(written, { isArray: original.array !== undefined, table });
}

function withoutCell(original: HeldOriginal): GoneOriginal {
  const formula =
    writtenOut(original.template, { sheet: "", cells: "#REF!" }, original.references) ?? original.template;
  return { formula, text: `The cell of ${formula} was deleted. There is nothing to restore.` };
}

function bringBack(
  { array }: HeldOriginal,
  sheet: BookSheet,
  area: Area,
  formula: string,
  now: PlannedFormula | undefined,
): CellChange {
  const shape = array && { array: { kind: array.kind, rows: area.rows, columns: area.columns } };
  return {
    sheet: sheet.name,
    area,
    before: now ? { formula: now.formula, ...(now.array && { array: now.array }) } : null,
    after: { kind: "formula", formula: { formula, ...shape } },
    expected: null,
  };
}

const brokenAt = (sheet: string, area: Area, formula: string): BrokenOriginal => ({
  sheet,
  area,
  formula,
  text: `${placeText(sheet, area)} refers to cells that were deleted since: ${formula}. Mend its references.`,
});

import { SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { type NamedTable, toUniverFormula } from "./structured-references";

/** Lets the user type `=[@Amount]*2` in a table, as in Excel, although Univer's engine does not know it. */
export function rewriteTypedFormulas(book: Book, tables: () => readonly NamedTable[]): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const { AFTER_CELL_EDIT } = writeCellInterceptor.getInterceptPoints();
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell?.f) return next(cell);
      return next({ ...cell, f: toUniverFormula(cell.f, { tables: tables(), sheetId: subUnitId, row, column: col }) });
    },
  });
}

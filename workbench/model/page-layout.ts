import type { PageSetup } from "../backend/sheet-objects";
import { integerArgument, wordArgument } from "./arguments";
import { ExcelError, notImplemented } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { areaArgument } from "./range-argument";
import { requireUnprotected } from "./sheet-access";
import type { SheetTarget } from "./worksheet";

type Zoom = PageSetup["zoom"];

function pagesArgument(value: unknown, most: number, least = 1): number {
  const count = integerArgument(value);
  if (count < least || count > most) throw new ExcelError("InvalidArgument");
  return count;
}

/** Either a scale in percent, or on how many pages the sheet has to fit; Excel refuses both at once. */
function zoomArgument(value: unknown): Zoom {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = value as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw notImplemented(`PageLayout.zoom.${unknown}`);
  const fits = horizontalFitToPages != null || verticalFitToPages != null;
  if (scale != null && fits) throw new ExcelError("InvalidArgument");
  if (scale != null) return { scale: pagesArgument(scale, 400, 10) };
  if (!fits) throw new ExcelError("InvalidArgument");
  return {
    ...(horizontalFitToPages == null ? {} : { horizontalFitToPages: pagesArgument(horizontalFitToPages, 32_767) }),
    ...(verticalFitToPages == null ? {} : { verticalFitToPages: pagesArgument(verticalFitToPages, 32_767) }),
  };
}

function change(model: Model, sheetId: string, changed: Partial<PageSetup>): void {
  requireUnprotected(model, sheetId);
  model.backend.setPageSetup(sheetId, changed);
}

export const PAGE_LAYOUT: TypeDefinition<SheetTarget> = {
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ sheetId }, model) => model.backend.pageSetup(sheetId).orientation,
      set: ({ sheetId }, value, model) => {
        change(model, sheetId, { orientation: wordArgument(value, ["Portrait", "Landscape"]) });
      },
    },
    Zoom: {
      get: ({ sheetId }, model) => model.backend.pageSetup(sheetId).zoom,
      set: ({ sheetId }, value, model) => {
        change(model, sheetId, { zoom: zoomArgument(value) });
      },
    },
  },
  methods: {
    // Whole rows; of a smaller range Excel takes the rows that it lies in.
    SetPrintTitleRows: ({ sheetId }, [rows], model) => {
      const area = areaArgument(model, rows, sheetId);
      change(model, sheetId, { titleRows: { row: area.row, rows: area.rows } });
    },
  },
};

export const pageLayoutNode = (model: Model, sheetId: string): ModelNode => createNode(PAGE_LAYOUT, { sheetId }, model);

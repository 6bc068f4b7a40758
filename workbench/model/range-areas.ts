/** Several ranges of one sheet, as Excel gives them where one range does not do. */
import type { Area } from "../backend/cells";
import { formatAddress } from "./a1";
import { integerArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { createNode, type ModelNode, type TypeDefinition } from "./node";
import { rangeNode } from "./range";
import { sheetById } from "./sheet-access";
import { worksheetNode } from "./worksheet";

interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const numbersOf = ({ row, column, rows, columns }: Area): number[] => [row, column, rows, columns];

const address = ({ sheetId, areas }: AreasTarget, model: Model): string =>
  areas.map((area) => formatAddress(sheetById(model, sheetId).name, area)).join(",");

export const RANGE_COLLECTION: TypeDefinition<AreasTarget> = {
  name: "RangeCollection",
  items: ({ sheetId, areas }, model) => areas.map((area) => rangeNode(model, sheetId, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, [index], model) => {
      const area = areas[integerArgument(index)];
      if (area === undefined) throw new ExcelError("InvalidArgument");
      return rangeNode(model, sheetId, area);
    },
  },
};

export const RANGE_AREAS: TypeDefinition<AreasTarget> = {
  name: "RangeAreas",
  identity: ({ sheetId, areas }) => ({
    _ReferenceId: ["A", areas.flatMap(numbersOf).join(","), sheetId].join("|"),
  }),
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigation: {
    Areas: (target, model) => createNode(RANGE_COLLECTION, target, model),
    Worksheet: ({ sheetId }, model) => worksheetNode(model, sheetId),
  },
  methods: { _KeepReference: () => undefined },
};

/** Excel has no range without cells: where there is none, there is no object. */
export function rangeAreasNode(model: Model, sheetId: string, areas: readonly Area[]): ModelNode {
  if (areas.length === 0) throw new ExcelError("ItemNotFound");
  return createNode(RANGE_AREAS, { sheetId: sheetById(model, sheetId).id, areas }, model);
}

/** The ranges behind the id that `identity` gave. */
export function rangeAreasByReference(model: Model, reference: string): ModelNode {
  const [, numbers = "", ...sheetId] = reference.split("|");
  const parts = numbers.split(",").map(Number);
  const areas = Array.from({ length: parts.length / 4 }, (_area, index): Area => {
    const [row = 0, column = 0, rows = 0, columns = 0] = parts.slice(4 * index);
    return { row, column, rows, columns };
  });
  return rangeAreasNode(model, sheetId.join("|"), areas);
}

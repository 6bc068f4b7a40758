import { formatAddress } from "./a1";
import { orNull, textArgument } from "./arguments";
import { ExcelError } from "./errors";
import type { Model } from "./model";
import { formulaArgument, nameNode } from "./named-item";
import { createNode, isNode, type ModelNode, type TypeDefinition } from "./node";
import type { RangeTarget } from "./range";
import { sheetById } from "./sheet-access";
import { requireDefinableName } from "./table-names";

/** The names of one sheet, or those of the workbook. */
interface NamesTarget {
  readonly sheetId?: string;
}

const namesOf = ({ sheetId }: NamesTarget, model: Model) =>
  model.backend.names().filter((name) => name.sheetId === sheetId);

const nodeOf = ({ sheetId }: NamesTarget, name: string, model: Model): ModelNode =>
  nameNode(sheetId === undefined ? { name } : { name, sheetId }, model);

function addName(target: NamesTarget, [name, reference, comment]: readonly unknown[], model: Model): ModelNode {
  const wanted = requireDefinableName(name);
  const isSame = (other: { readonly name: string }): boolean => other.name.toLowerCase() === wanted.toLowerCase();
  if (namesOf(target, model).some(isSame) || model.backend.tables().some(isSame))
    throw new ExcelError("ItemAlreadyExists");
  const { sheetId } = target;
  model.backend.setName({
    name: wanted,
    formula: referenceFormula(reference, model),
    ...(sheetId === undefined ? {} : { sheetId }),
    visible: true,
    comment: comment == null ? "" : textArgument(comment),
  });
  return nodeOf(target, wanted, model);
}

function referenceFormula(reference: unknown, model: Model): string {
  if (!isNode(reference)) return formulaArgument(reference);
  if (reference.typeName !== "Range") throw new ExcelError("InvalidArgument");
  const { sheetId, area } = reference.target as RangeTarget;
  return `=${formatAddress(sheetById(model, sheetId).name, area, true)}`;
}

export const NAMED_ITEM_COLLECTION: TypeDefinition<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target, model) => namesOf(target, model).map(({ name }) => nodeOf(target, name, model)),
  methods: {
    Add: addName,
    GetItem: (target, [name], model) => nodeOf(target, textArgument(name), model),
    GetItemOrNullObject: (target, [name], model) => orNull(() => nodeOf(target, textArgument(name), model)),
    GetCount: (target, _args, model) => namesOf(target, model).length,
  },
};

export const namesNode = (model: Model, sheetId?: string): ModelNode =>
  createNode(NAMED_ITEM_COLLECTION, sheetId === undefined ? {} : { sheetId }, model);

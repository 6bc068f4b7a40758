/** The answer to a load: the scalars that were selected, and what was selected of the objects behind them. */
import { notImplemented, ExcelError } from "../model/errors";
import { camelCase, type ModelNode } from "../model/node";
import type { QueryInfo } from "./messages";

/** What is wanted of an object: all its scalars, or the named members, each with what is wanted of it. */
interface Selection {
  readonly isEverything: boolean;
  readonly members: ReadonlyMap<string, Selection>;
}

const EVERYTHING: Selection = { isEverything: true, members: new Map() };

/** "worksheet/name" and "worksheet/id" become one member with two of its own; "*" is everything. */
function selectionOf(names: readonly string[]): Selection {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [member = "", ...rest] = name.split("/").filter((part) => part !== "items");
    const wanted = groups.get(member) ?? [];
    if (rest.length > 0) wanted.push(rest.join("/"));
    groups.set(member, wanted);
  }
  const isEverything = names.length === 0 || groups.delete("*");
  groups.delete("");
  const members = [...groups].map(([member, wanted]): [string, Selection] => [member, selectionOf(wanted)]);
  return { isEverything, members: new Map(members) };
}

export function answerQuery(node: ModelNode, query: QueryInfo | undefined): Readonly<Record<string, unknown>> {
  const selection = query?.Select === undefined ? EVERYTHING : selectionOf([...query.Select, ...(query.Expand ?? [])]);
  return node.isCollection ? answerCollection(node, selection, query) : answerObject(node, selection);
}

function answerObject(node: ModelNode, selection: Selection): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...node.identity() };
  if (selection.isEverything) for (const name of node.scalars()) answer[name] = node.read(name)[1];
  for (const [member, inner] of selection.members) {
    if (node.has("scalar", member)) {
      const [name, value] = node.read(member);
      answer[name] = value;
    } else if (node.has("navigation", member)) {
      const target = node.navigate(member);
      answer[member.charAt(0).toUpperCase() + member.slice(1)] = target.isCollection
        ? answerCollection(target, inner)
        : answerObject(target, inner);
    } else throw notImplemented(`${node.typeName}.${camelCase(member)}`);
  }
  return answer;
}

/** Scalars of the collection itself (its count) stand beside its items; all else is wanted of each item. */
function answerCollection(collection: ModelNode, selection: Selection, query?: QueryInfo): Record<string, unknown> {
  const own = new Map([...selection.members].filter(([member]) => collection.has("scalar", member)));
  const ofItems = new Map([...selection.members].filter(([member]) => !own.has(member)));
  const answer = answerObject(collection, { isEverything: selection.isEverything, members: own });
  if (own.size > 0 && ofItems.size === 0 && !selection.isEverything) return answer;
  const skip = query?.Skip ?? 0;
  const last = query?.Top === undefined ? undefined : skip + query.Top;
  if (skip < 0) throw new ExcelError("InvalidArgument");
  answer["_Items"] = collection
    .items()
    .slice(skip, last)
    .map((item, index) => ({
      ...answerObject(item, { isEverything: selection.isEverything, members: ofItems }),
      _Index: skip + index,
    }));
  return answer;
}

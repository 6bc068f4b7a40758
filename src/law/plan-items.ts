/** What an Alliance District Plan must hold, what it may hold, and what is reviewed (Conn. Gen. Stat. section 10-262u). */
import { citationOf, type Citation } from "./citation";
import plans from "./data/plans";

export interface PlanItem {
  readonly item: string;
  readonly text: string;
  readonly citation: Citation;
}

export interface PlanItemGroup {
  readonly group: string;
  /** How many of the items there must be; "where set" are those that the commissioner has set, which may be none. */
  readonly need: "each" | "at least one" | "where set";
  readonly items: readonly PlanItem[];
}

export const PLAN_ITEM_GROUPS: readonly PlanItemGroup[] = plans.planItems.groups.map(({ group, need, items }) => ({
  group,
  need,
  items: items.map(({ item, text, citation }) => ({ item, text, citation: citationOf(citation) })),
}));

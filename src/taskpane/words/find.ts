/** The items whose text holds what is looked for, in their order; all of them where nothing is. Capitals make no difference. */
export function findIn<Item>(items: readonly Item[], wanted: string, textOf: (item: Item) => string): readonly Item[] {
  const sought = wanted.trim().toLowerCase();
  return sought === "" ? items : items.filter((item) => textOf(item).toLowerCase().includes(sought));
}

/** What was found for a key before, else what is found now: columns repeat their few words and years by the thousand. */
export function remembered<Key, Value extends object>(
  memory: Map<Key, Value>,
  key: Key,
  find: (key: Key) => Value,
): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find(key);
  memory.set(key, found);
  return found;
}

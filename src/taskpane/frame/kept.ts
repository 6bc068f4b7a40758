import { createContext } from "preact";
import { useCallback, useContext, useState } from "preact/hooks";

/** What was decided on screens that are not shown now, by the name of each thing. */
export type KeptThings = Map<string, unknown>;

/** A screen that stands without a pane around it keeps nothing. */
export const Kept = createContext<KeptThings | null>(null);

/** A state that is there again when the user comes back to its screen. */
export interface KeptState<Value> {
  readonly value: Value;
  readonly change: (next: Value | ((before: Value) => Value)) => void;
  /** It stays as it is while the screen is shown, and the screen begins anew the next time. */
  readonly forget: () => void;
}

export function useKept<Value>(name: string, initial: Value): KeptState<Value> {
  const things = useContext(Kept);
  const [value, setValue] = useState<Value>(() => (things?.has(name) ? (things.get(name) as Value) : initial));
  const change = useCallback(
    (next: Value | ((before: Value) => Value)) => {
      setValue((before) => {
        const after = typeof next === "function" ? (next as (before: Value) => Value)(before) : next;
        things?.set(name, after);
        return after;
      });
    },
    [things, name],
  );
  const forget = useCallback(() => void things?.delete(name), [things, name]);
  return { value, change, forget };
}

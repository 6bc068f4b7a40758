import { useState } from "preact/hooks";
import { townNames } from "../../../districts";
import { importingTexts } from "../../texts/importing";

export const TOWNS_LIST = "all-towns";

/** The 169 towns, once for every search field on the screen. */
export const TownsList = () => (
  <datalist id={TOWNS_LIST}>
    {townNames.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
);

interface Props {
  readonly label: string;
  readonly choose: (town: string) => void;
}

/** Typing narrows the towns; Enter or a click takes the one that is written out. Anything else is no answer. */
export function TownSearch({ label, choose }: Props) {
  const [wrong, setWrong] = useState(false);
  const take = (text: string, decided: boolean): void => {
    const wanted = text.trim().toLowerCase();
    const matches = townNames.filter((name) => name.toLowerCase().startsWith(wanted));
    const exact = townNames.find((name) => name.toLowerCase() === wanted);
    const town = exact ?? (decided && wanted !== "" && matches.length === 1 ? matches[0] : undefined);
    if (town !== undefined) choose(town);
    else setWrong(decided && wanted !== "");
  };
  return (
    <label class="field search">
      <span class="only-read">{label}</span>
      <input
        type="text"
        list={TOWNS_LIST}
        placeholder={importingTexts().anotherTown}
        autocomplete="off"
        aria-invalid={wrong}
        onInput={({ currentTarget }) => {
          // A town picked from the list arrives as input whose text is a whole name; so does one typed to its end.
          if (townNames.includes(currentTarget.value)) take(currentTarget.value, false);
          else setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") take(event.currentTarget.value, true);
        }}
        onBlur={({ currentTarget }) => setWrong(currentTarget.value.trim() !== "")}
      />
      {wrong && <span class="problem-text">{importingTexts().noSuchTown}</span>}
    </label>
  );
}

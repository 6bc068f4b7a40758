import { frameTexts } from "../texts/frame";
import { grouped } from "../words/numbers";

interface Props {
  readonly wanted: string;
  readonly change: (wanted: string) => void;
  readonly found: number;
  readonly all: number;
}

/** Narrows a long list to what holds a text; how much is left is said as well as seen. Esc shows the whole list again. */
export function FindField({ wanted, change, found, all }: Props) {
  const t = frameTexts();
  return (
    <p class="find">
      <label>
        {t.find}
        <input
          type="search"
          value={wanted}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onKeyDown={({ key }) => key === "Escape" && change("")}
        />
      </label>
      <span class="quiet" role="status">
        {wanted.trim() !== "" && t.foundOf(grouped(found), grouped(all))}
      </span>
    </p>
  );
}

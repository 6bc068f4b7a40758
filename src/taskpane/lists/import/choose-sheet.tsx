import { count } from "../../words/phrases";
import type { ImportSession } from "./session";

/** Several tables of the source may be meant: the user says which. The likeliest stands first, and none is chosen beforehand. */
export function ChooseSheet({ session }: { readonly session: ImportSession }) {
  const { candidates, chosen } = session.state;
  return (
    <fieldset>
      <legend>
        <h2>Which table holds the list?</h2>
      </legend>
      {candidates.map((candidate) => (
        <label class="choice" key={candidate.grid.name}>
          <input
            type="radio"
            name="sheet"
            checked={candidate === chosen}
            onChange={() => void session.choose(candidate)}
          />
          <span>
            <span class="name">{candidate.grid.name}</span>
            <span class="quiet">
              {`${count(candidate.grid.rows.length, "row")}, ${
                candidate.recognition.towns > 0
                  ? `${count(candidate.recognition.towns, "town")} seen in the first rows`
                  : "no towns seen in the first rows"
              }`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

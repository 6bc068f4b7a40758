import { TableIcon } from "../../frame/icons";
import { importingTexts } from "../../texts/importing";
import type { ImportSession } from "./session";

/** Several tables of the source may be meant: the user says which. The likeliest stands first, and none is chosen beforehand. */
export function ChooseSheet({ session }: { readonly session: ImportSession }) {
  return (
    <section aria-labelledby="sheet-title">
      <h2 id="sheet-title">{importingTexts().whichTable}</h2>
      <ul class="ways">
        {session.state.candidates.map((candidate) => (
          <li key={candidate.grid.name}>
            <button type="button" class="way" onClick={() => void session.choose(candidate)}>
              <TableIcon />
              <span>
                <span class="name">{candidate.grid.name}</span>
                <span class="quiet">
                  {importingTexts().tableHolds(candidate.grid.rows.length, candidate.recognition.towns)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

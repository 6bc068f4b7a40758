import type { Whereabouts } from "../../../districts/import";
import { importingTexts } from "../../texts/importing";
import { stateText } from "../../words/import-issues";
import type { Doubt } from "./doubts";
import type { ImportSession } from "./session";
import { TownSearch } from "./town-search";

interface Props {
  readonly doubt: Doubt;
  readonly at: Whereabouts;
  readonly session: ImportSession;
}

/** A doubtful spelling or row: what was found, why it is asked about, and the answers. */
export function DoubtItem({ doubt, at, session }: Props) {
  const [first] = doubt.rows;
  if (!first) return null;
  const others = doubt.rows.length - 1;
  const t = importingTexts();
  const found = first.text === "" ? t.rowAt(at.counted, first.number) : t.found(first.text);
  const answer = (given: { readonly town: string } | "leave out"): void => {
    if (doubt.about === "spelling") void session.answerSpelling(first.text, given);
    else void session.answerRows([first.index], given);
  };
  return (
    <li class="doubt">
      <p>
        <strong>{found}</strong>{" "}
        <span class="quiet">
          {others > 0 ? t.inRowAndMore(at.counted, first.number, others) : t.inRow(at.counted, first.number)}
        </span>
      </p>
      <p class="why">{stateText(first.state, at)}</p>
      <div class="answers" role="group" aria-label={t.answersFor(found)}>
        {doubt.candidates.map(({ name }) => (
          <button type="button" key={name} onClick={() => answer({ town: name })}>
            {name}
          </button>
        ))}
        {first.state.kind === "conflict" && (
          <button type="button" onClick={() => void session.keepOnly(first)}>
            {t.keepThis[at.counted]}
          </button>
        )}
        {doubt.takesTown && <TownSearch label={t.anotherTownFor(found)} choose={(town) => answer({ town })} />}
        <button type="button" class="plain" onClick={() => answer("leave out")}>
          {t.leaveOut}
        </button>
      </div>
    </li>
  );
}

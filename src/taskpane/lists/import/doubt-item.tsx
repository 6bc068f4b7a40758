import { stateText, type Whereabouts } from "../../../districts/import";
import { count } from "../../words/phrases";
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
  const found = first.text === "" ? `${at.counted === "line" ? "Line" : "Row"} ${first.number}` : `“${first.text}”`;
  const answer = (given: { readonly town: string } | "leave out"): void => {
    if (doubt.about === "spelling") void session.answerSpelling(first.text, given);
    else void session.answerRows([first.index], given);
  };
  return (
    <li class="doubt">
      <p>
        <strong>{found}</strong>{" "}
        <span class="quiet">
          {`${at.counted} ${first.number}${others > 0 ? ` and ${count(others, "more", "more")}` : ""}`}
        </span>
      </p>
      <p class="why">{stateText(first.state, at)}</p>
      <div class="answers" role="group" aria-label={`Answers for ${found}`}>
        {doubt.candidates.map(({ name }) => (
          <button type="button" key={name} onClick={() => answer({ town: name })}>
            {name}
          </button>
        ))}
        {first.state.kind === "conflict" && (
          <button type="button" onClick={() => void session.keepOnly(first)}>
            {`Keep this ${at.counted}`}
          </button>
        )}
        {doubt.takesTown && <TownSearch label={`Another town for ${found}`} choose={(town) => answer({ town })} />}
        <button type="button" class="plain" onClick={() => answer("leave out")}>
          Leave out
        </button>
      </div>
    </li>
  );
}

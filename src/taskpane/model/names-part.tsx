import type { Answer } from "../../districts/import";
import { WarningIcon } from "../frame/icons";
import { TownSearch, TownsList } from "../lists/import/town-search";
import { importingTexts } from "../texts/importing";
import { modelTexts } from "../texts/model";
import { phraseTexts } from "../texts/phrases";
import { stateText } from "../words/import-issues";
import { designatedBy, type ModelState } from "./choices-state";
import {
  addressAt,
  answered,
  columnAt,
  districtsIn,
  rangeText,
  readingsOf,
  restLeftOut,
  twiceIn,
  undecidedOf,
  type SelectedNames,
  type Spelling,
} from "./selected-names";

interface Props {
  readonly names: SelectedNames;
  readonly state: ModelState;
  readonly changeNames: (next: SelectedNames) => void;
  readonly visit: (address: string) => void;
}

/** "28 districts from Sheet1!A2:A29; 2 need a decision." */
export function foundText(names: SelectedNames): string {
  const undecided = undecidedOf(names).length;
  const [districts, place] = [districtsIn(names).length, rangeText(names)];
  const t = modelTexts();
  return undecided > 0 ? t.foundUndecided(districts, place, undecided) : t.found(districts, place);
}

const SHOWN = 40;
const AT = { counted: "row", header: () => "" } as const;

/** What was read of the names: what a person has to decide first, then what is worth knowing. */
export function NamesPart({ names, state, changeNames, visit }: Props) {
  const undecided = undecidedOf(names);
  const readings = readingsOf(names);
  const t = modelTexts();
  const answer = ({ spelling }: Spelling, given: Answer | null): void => changeNames(answered(names, spelling, given));
  return (
    <div class="names">
      {undecided.length > 0 && (
        <>
          <TownsList />
          <ul class="doubts" aria-label={t.namesToDecide}>
            {undecided.slice(0, SHOWN).map((one) => (
              <Undecided
                key={one.spelling}
                one={one}
                answer={(given) => answer(one, given)}
                visit={(place) => visit(addressAt(names, place))}
              />
            ))}
          </ul>
          {undecided.length > 1 && (
            <button type="button" onClick={() => changeNames(restLeftOut(names))}>
              {t.leaveOutAll(undecided.length)}
            </button>
          )}
        </>
      )}
      {remarks(names, state).map((text) => (
        <p class="notice caution" key={text}>
          <WarningIcon />
          <span>{text}</span>
        </p>
      ))}
      {readings.length > 0 && (
        <details open={readings.some(({ state: { kind } }) => kind === "spelling")}>
          <summary>{t.otherSpellings(readings.length)}</summary>
          <ul class="listed">
            {readings.map((one) => (
              <li key={one.spelling}>
                <strong>{`${one.spelling}${one.town ? `: ${one.town.name}. ` : ": "}`}</strong>
                {`${stateText(one.state, AT)} ${phraseTexts().enumerate(one.places)}`}
                {(one.state.kind === "answered" || one.state.kind === "left out") && (
                  <>
                    {" "}
                    <button
                      type="button"
                      class="plain small"
                      aria-label={importingTexts().askAgainAbout(one.spelling)}
                      onClick={() => answer(one, null)}
                    >
                      {importingTexts().askAgain}
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Undecided({
  one,
  answer,
  visit,
}: {
  readonly one: Spelling;
  readonly answer: (given: Answer) => void;
  readonly visit: (place: string) => void;
}) {
  const { spelling, places, state, candidates } = one;
  const t = modelTexts();
  const i = importingTexts();
  const why = t.ofAName(stateText(state, AT));
  return (
    <li class="doubt">
      <p>
        <strong>{i.found(spelling)}</strong>{" "}
        {places.slice(0, 8).map((place) => (
          <button
            type="button"
            class="plain small"
            key={place}
            aria-label={t.showCell(place)}
            onClick={() => visit(place)}
          >
            {place}
          </button>
        ))}
      </p>
      <p class="why">{state.kind === "not a town" ? `${why} ${t.chooseTown}` : why}</p>
      <div class="answers" role="group" aria-label={i.answersFor(spelling)}>
        {candidates.map(({ name }) => (
          <button type="button" key={name} onClick={() => answer({ town: name })}>
            {name}
          </button>
        ))}
        <TownSearch label={i.anotherTownFor(spelling)} choose={(town) => answer({ town })} />
        <button type="button" class="plain" onClick={() => answer("leave out")}>
          {i.leaveOut}
        </button>
      </div>
    </li>
  );
}

/** What a finance person would want to know of the names before a model is made of them. */
function remarks(names: SelectedNames, { policy, years }: ModelState): readonly string[] {
  const { above, others } = names.read;
  const districts = districtsIn(names);
  const designated = designatedBy(policy, years);
  const unlisted = designated.length > 0 ? districts.filter((name) => !designated.includes(name)) : [];
  const lacking = designated.filter((name) => !districts.includes(name));
  const t = modelTexts();
  return [
    ...twiceIn(names).map(({ district, places }) => t.takenOnce(district, places)),
    ...(above > 0 ? [t.rowsAbove(above)] : []),
    ...(others.length > 0 && !names.isAcross ? [t.otherColumns(others.map((one) => columnAt(names, one)))] : []),
    ...(unlisted.length > 0 ? [t.unlisted(unlisted)] : []),
    ...(lacking.length > 0 ? [t.lacking(lacking.length, designated.length)] : []),
  ];
}

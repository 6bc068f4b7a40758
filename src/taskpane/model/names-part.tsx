import { stateText, type Answer } from "../../districts/import";
import { WarningIcon } from "../frame/icons";
import { TownSearch, TownsList } from "../lists/import/town-search";
import { count, enumerate } from "../words/phrases";
import { designatedBy, type ModelState } from "./choices-state";
import {
  answered,
  columnAt,
  districtsIn,
  onSheet,
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

/** "28 districts from Sheet1!A2:A29; 2 need a decision". */
export function foundText(names: SelectedNames): string {
  const undecided = undecidedOf(names).length;
  const from = `${count(districtsIn(names).length, "district")} from ${rangeText(names)}`;
  return undecided > 0 ? `${from}; ${undecided} ${undecided === 1 ? "needs" : "need"} a decision` : from;
}

const SHOWN = 40;
const AT = { counted: "row", header: () => "" } as const;

/** What was read of the names: what a person has to decide first, then what is worth knowing. */
export function NamesPart({ names, state, changeNames, visit }: Props) {
  const undecided = undecidedOf(names);
  const readings = readingsOf(names);
  const answer = ({ spelling }: Spelling, given: Answer | null): void => changeNames(answered(names, spelling, given));
  return (
    <div class="names">
      {undecided.length > 0 && (
        <>
          <TownsList />
          <ul class="doubts" aria-label="Names that need a decision">
            {undecided.slice(0, SHOWN).map((one) => (
              <Undecided
                key={one.spelling}
                one={one}
                answer={(given) => answer(one, given)}
                visit={(place) => visit(onSheet(names, place))}
              />
            ))}
          </ul>
          {undecided.length > 1 && (
            <button type="button" onClick={() => changeNames(restLeftOut(names))}>
              {`Leave out all ${undecided.length}`}
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
          <summary>{`${count(readings.length, "name")} not written as the town's`}</summary>
          <ul class="listed">
            {readings.map((one) => (
              <li key={one.spelling}>
                <strong>{`${one.spelling}${one.town ? `: ${one.town.name}. ` : ": "}`}</strong>
                {`${stateText(one.state, AT)} ${enumerate(one.places)}`}
                {(one.state.kind === "answered" || one.state.kind === "left out") && (
                  <>
                    {" "}
                    <button
                      type="button"
                      class="plain small"
                      aria-label={`Ask again about ${one.spelling}`}
                      onClick={() => answer(one, null)}
                    >
                      Ask again
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
  const why = stateText(state, AT).replace(/leave the row out/, "leave it out");
  return (
    <li class="doubt">
      <p>
        <strong>{`“${spelling}”`}</strong>{" "}
        {places.slice(0, 8).map((place) => (
          <button
            type="button"
            class="plain small"
            key={place}
            aria-label={`Show the cell ${place}`}
            onClick={() => visit(place)}
          >
            {place}
          </button>
        ))}
      </p>
      <p class="why">{state.kind === "not a town" ? `${why} Choose the town, or leave it out.` : why}</p>
      <div class="answers" role="group" aria-label={`Answers for ${spelling}`}>
        {candidates.map(({ name }) => (
          <button type="button" key={name} onClick={() => answer({ town: name })}>
            {name}
          </button>
        ))}
        <TownSearch label={`Another town for ${spelling}`} choose={(town) => answer({ town })} />
        <button type="button" class="plain" onClick={() => answer("leave out")}>
          Leave out
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
  const isOne = unlisted.length === 1;
  return [
    ...twiceIn(names).map(
      ({ district, places }) =>
        `${district} stands ${places.length === 2 ? "twice" : `${places.length} times`} (${enumerate(places)}) and is taken once.`,
    ),
    ...(above > 0 ? [`${count(above, "row")} above the header ${above === 1 ? "is" : "are"} not read.`] : []),
    ...(others.length > 0 && !names.isAcross
      ? [
          `${others.length === 1 ? "Column" : "Columns"} ${enumerate(others.map((one) => columnAt(names, one)))} ${others.length === 1 ? "names" : "name"} towns too and ${others.length === 1 ? "is" : "are"} not read. Select one column alone to use it.`,
        ]
      : []),
    ...(unlisted.length > 0
      ? [
          `${enumerate(unlisted)} ${isOne ? "is" : "are"} on no list of these years, so nothing is withheld from ${isOne ? "it" : "them"} (0).`,
        ]
      : []),
    ...(lacking.length > 0
      ? [
          `The totals are of the names chosen: ${lacking.length} of the ${designated.length} designated districts ${lacking.length === 1 ? "is" : "are"} not among them.`,
        ]
      : []),
  ];
}

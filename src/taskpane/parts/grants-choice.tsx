import type { FoundGrants } from "../../workbook/found-tables";
import { WarningIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import { englishPart } from "../texts/language";
import { modelTexts } from "../texts/model";
import type { Found } from "./use-found";

interface Props {
  readonly found: Found<FoundGrants>;
  readonly findAgain: () => void;
  readonly reference: string | null;
  readonly choose: (grants: FoundGrants) => void;
}

/** Where the grants are: the tables and the range around the selection; a wrong one says what is missing. */
export function GrantsChoice({ found, findAgain, reference, choose }: Props) {
  if (found.state === "loading") return <p class="quiet late">{modelTexts().lookingForGrants}</p>;
  if (found.state === "failed") return <ProblemNotice problem={found.problem} retry={findAgain} />;
  const t = modelTexts();
  const items = found.items.filter(mayBeMeant);
  const chosen = items.find((item) => item.reference === reference);
  return (
    <fieldset aria-labelledby="grants-title">
      <h2 id="grants-title">{t.whereGrants}</h2>
      {items.length === 0 && <p class="empty">{t.noGrantsFound}</p>}
      {items.map((item) => (
        <label class="choice" key={item.reference}>
          <input type="radio" name="grants" checked={item === chosen} onChange={() => choose(item)} />
          <span>
            <span class="name">{item.kind === "table" ? item.name : item.address}</span>
            <span class="quiet">{t.size(item.rows, item.columns, item.sheetName)}</span>
            {item.problem !== null && <span class="quiet">{t.noGrants}</span>}
          </span>
        </label>
      ))}
      {chosen?.problem && (
        <p class="notice caution" role="alert">
          <WarningIcon />
          <span {...englishPart()}>{chosen.problem}</span>
        </p>
      )}
    </fieldset>
  );
}

/** A single column around the selection, such as the title of a sheet, is nothing that anybody means by grants. */
const mayBeMeant = ({ kind, columns, problem }: FoundGrants): boolean =>
  problem === null || kind === "table" || columns > 1;

import type { DistrictList } from "../../law/lists";
import { citationLine } from "../../law/citation";
import { listBefore, OPPORTUNITY_NOT_NAMED } from "../../law/lists";
import { compareLists } from "../../law/lists-compare";
import { EnterIcon, GraduateIcon, LeaveIcon } from "../frame/icons";
import { comparisonLines, movementWord } from "../words/comparison";
import { count, enumerate, listCounts, listName } from "../words/phrases";

const MOVEMENT_ICONS = {
  Entering: EnterIcon,
  "Designated again": EnterIcon,
  Leaving: LeaveIcon,
  Graduated: GraduateIcon,
} as const;

function Movement({ word }: { readonly word: string }) {
  const Icon = MOVEMENT_ICONS[word as keyof typeof MOVEMENT_ICONS] as (typeof MOVEMENT_ICONS)["Entering"] | undefined;
  return (
    <span class="movement">
      {Icon && <Icon />}
      {word}
    </span>
  );
}

/** The list with what changes against the one that was in force before it. */
export function Preview({ list }: { readonly list: DistrictList }) {
  const before = listBefore(list);
  const comparison = before && compareLists(before, list);
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">Preview</h2>
      <p>{list.description}</p>
      {before && comparison && (
        <>
          <h3>{`Against ${listName(before)}`}</h3>
          <dl class="facts">
            {comparisonLines(comparison).map(({ label, districts }) => (
              <div key={label}>
                <dt>
                  <Movement word={label} />
                </dt>
                <dd>{districts.length > 0 ? `${districts.length}: ${enumerate(districts)}` : "none"}</dd>
              </div>
            ))}
            <div>
              <dt>Unchanged</dt>
              <dd>{count(comparison.unchanged.length, "district")}</dd>
            </div>
          </dl>
        </>
      )}
      <h3 id="districts-title">{`${count(list.designated.length, "district")}: ${listCounts(list)}`}</h3>
      <div class="scrolling" role="region" aria-labelledby="districts-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">District</th>
              <th scope="col">Status</th>
              {comparison && <th scope="col">Change</th>}
              <th scope="col">From FY</th>
              <th scope="col">To FY</th>
              <th scope="col">Base FY</th>
            </tr>
          </thead>
          <tbody>
            {list.members.map((member) => (
              <tr key={`${member.district} ${member.fiscalYears.from}`}>
                <th scope="row">{member.district}</th>
                <td>{member.status}</td>
                {comparison && (
                  <td>
                    <Movement word={movementWord(comparison, member.district)} />
                  </td>
                )}
                <td>{member.fiscalYears.from}</td>
                <td>{member.fiscalYears.to}</td>
                <td>{member.baseYear}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{OPPORTUNITY_NOT_NAMED}</p>
      <p class="quiet">{`Source: ${citationLine(list.citation)}`}</p>
    </section>
  );
}

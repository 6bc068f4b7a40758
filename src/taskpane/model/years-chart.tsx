import { useState } from "preact/hooks";
import type { ModelPlan } from "../../model";
import { modelTexts } from "../texts/model";
import { amountText } from "../words/numbers";

const ALL = "";
/** In the units of the drawing, which is as wide as the pane. */
const WIDTH = 100;
const BAR = 8;

type Preview = ModelPlan["preview"];
type Amounts = readonly (number | undefined)[];

/** One colour of the bars. */
interface Series {
  readonly status: string;
  readonly amounts: Amounts;
}

/** What is withheld by year from all districts or one: bars stacked by status to see, and each figure as the rows of a table. */
export function YearsChart({ preview }: { readonly preview: Preview }) {
  const t = modelTexts();
  const [chosen, setChosen] = useState(ALL);
  const one = preview.districts.find(({ district }) => district === chosen);
  const amounts = one ? one.withheld : preview.totals;
  const series = one
    ? seriesOf(one, preview)
    : preview.byStatus.map(({ status, totals }) => ({ status, amounts: totals }));
  const most = Math.max(1, ...amounts.map((amount) => amount ?? 0));
  const isStacked = series.length > 1;
  return (
    <div class="years-chart">
      <label class="field">
        {t.shownAsBars}
        <select value={one ? chosen : ALL} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value={ALL}>{t.allDistricts}</option>
          {preview.districts.map(({ district }) => (
            <option key={district} value={district}>
              {district}
            </option>
          ))}
        </select>
      </label>
      {isStacked && (
        <p class="legend" aria-hidden="true">
          {series.map(({ status }, index) => (
            <span key={status}>
              <svg viewBox="0 0 12 12" width="12" height="12" focusable="false">
                <rect class={`series-${index}`} width="12" height="12" />
              </svg>
              {status}
            </span>
          ))}
        </p>
      )}
      <table aria-label={one ? t.withheldFrom(chosen) : t.withheldFromAll}>
        {isStacked && (
          <thead>
            <tr>
              {[t.fiscalYear, null, ...series.map(({ status }) => status), t.together].map((heading, index) =>
                heading === null ? (
                  <td key={index} aria-hidden="true" />
                ) : (
                  <th scope="col" key={index}>
                    <span class="only-read">{heading}</span>
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {preview.years.map((year, index) => {
            const amount = amounts[index];
            return (
              <tr key={year}>
                <th scope="row">{t.year(year)}</th>
                <td class="bar" aria-hidden="true">
                  <Bar parts={series.map((each) => each.amounts[index] ?? 0)} most={amount === undefined ? 0 : most} />
                </td>
                {isStacked &&
                  series.map(({ status, amounts: parts }) => (
                    <td class="part" key={status}>
                      <span class="only-read">{text(parts[index])}</span>
                    </td>
                  ))}
                <td class="amount">{text(amount)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const text = (amount: number | undefined): string => (amount === undefined ? modelTexts().missing : amountText(amount));

/** A district has one status at a time; over the years it may have several. */
function seriesOf({ withheld, statuses }: Preview["districts"][number], { byStatus }: Preview): readonly Series[] {
  return byStatus
    .filter(({ status }) => statuses.includes(status))
    .map(({ status }) => ({
      status,
      amounts: withheld.map((amount, year) => (statuses[year] === status ? amount : 0)),
    }));
}

/** Where the amount is missing there is no bar; with `most` 0 none is drawn. */
function Bar({ parts, most }: { readonly parts: readonly number[]; readonly most: number }) {
  let start = 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${BAR}`} preserveAspectRatio="none" focusable="false">
      {parts.map((part, index) => {
        const x = start;
        const width = most === 0 ? 0 : (WIDTH * part) / most;
        start += width;
        return <rect key={index} class={`series-${index}`} x={x} width={width} height={BAR} />;
      })}
    </svg>
  );
}

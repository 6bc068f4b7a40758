import { useState } from "preact/hooks";
import type { ModelPlan } from "../../model";
import { amountText } from "../words/numbers";

const ALL = "";
/** In the units of the drawing, which is as wide as the pane. */
const WIDTH = 100;
const BAR = 8;

/** What is withheld by year from all districts or one: bars to see, and each with its figure as the rows of a table. */
export function YearsChart({ preview }: { readonly preview: ModelPlan["preview"] }) {
  const [chosen, setChosen] = useState(ALL);
  const one = preview.districts.find(({ district }) => district === chosen);
  const amounts = one ? one.withheld : preview.totals;
  const most = Math.max(1, ...amounts.map((amount) => amount ?? 0));
  return (
    <div class="years-chart">
      <label class="field">
        Shown as bars
        <select value={one ? chosen : ALL} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value={ALL}>All districts</option>
          {preview.districts.map(({ district }) => (
            <option key={district} value={district}>
              {district}
            </option>
          ))}
        </select>
      </label>
      <table aria-label={`Withheld from ${one ? chosen : "all districts"} by fiscal year, in dollars`}>
        <tbody>
          {preview.years.map((year, index) => {
            const amount = amounts[index];
            return (
              <tr key={year}>
                <th scope="row">{`FY ${year}`}</th>
                <td class="bar" aria-hidden="true">
                  <svg viewBox={`0 0 ${WIDTH} ${BAR}`} preserveAspectRatio="none" focusable="false">
                    <rect width={(WIDTH * (amount ?? 0)) / most} height={BAR} />
                  </svg>
                </td>
                <td class="amount">{amount === undefined ? "missing" : amountText(amount)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

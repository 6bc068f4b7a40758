import type { ModelPlan } from "../../model";
import { WarningIcon } from "../frame/icons";
import { amountText } from "../words/numbers";
import { count } from "../words/phrases";
import { YearsChart } from "./years-chart";

/** Real figures of three districts and the total of all, and what the sheets would lack. */
export function ModelPreview({ plan: { preview, problems, missing } }: { readonly plan: ModelPlan }) {
  const text = (amount: number | undefined): string => (amount === undefined ? "missing" : amountText(amount));
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">Withheld, in dollars</h2>
      {problems.map((problem) => (
        <p class="notice problem" role="alert" key={problem}>
          <WarningIcon />
          <span>{problem}</span>
        </p>
      ))}
      {preview.rows.length > 0 && (
        <div class="scrolling" role="region" aria-label="Districts and years" tabIndex={0}>
          <table aria-labelledby="preview-title">
            <thead>
              <tr>
                <th scope="col">District</th>
                {preview.years.map((year) => (
                  <th scope="col" class="amount" key={year}>{`FY ${year}`}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map(({ district, withheld }) => (
                <tr key={district}>
                  <th scope="row">{district}</th>
                  {withheld.map((amount, index) => (
                    <td class="amount" key={index}>
                      {text(amount)}
                    </td>
                  ))}
                </tr>
              ))}
              <tr class="total">
                <th scope="row">All districts</th>
                {preview.totals.map((amount, index) => (
                  <td class="amount" key={index}>
                    {text(amount)}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {preview.rows.length > 0 && <YearsChart preview={preview} />}
      {missing.length > 0 && (
        <details>
          <summary>{`${count(missing.length, "figure")} missing; their cells will say why`}</summary>
          <ul class="listed">
            {missing.slice(0, 50).map(({ district, year, message }) => (
              <li key={`${district} ${year}`}>
                <strong>{`${district}, FY ${year}: `}</strong>
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

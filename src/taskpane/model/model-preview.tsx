import type { ModelPlan } from "../../model";
import { WarningIcon } from "../frame/icons";
import { englishPart } from "../texts/language";
import { modelTexts } from "../texts/model";
import { amountText } from "../words/numbers";
import { YearsChart } from "./years-chart";

/** Real figures of three districts and the total of all, and what the sheets would lack. */
export function ModelPreview({ plan: { preview, problems, missing } }: { readonly plan: ModelPlan }) {
  const t = modelTexts();
  const text = (amount: number | undefined): string => (amount === undefined ? t.missing : amountText(amount));
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">{t.withheld}</h2>
      {problems.map((problem) => (
        <p class="notice problem" role="alert" key={problem}>
          <WarningIcon />
          <span {...englishPart()}>{problem}</span>
        </p>
      ))}
      {preview.rows.length > 0 && (
        <div class="scrolling" role="region" aria-label={t.districtsAndYears} tabIndex={0}>
          <table aria-labelledby="preview-title">
            <thead>
              <tr>
                <th scope="col">{t.district}</th>
                {preview.years.map((year) => (
                  <th scope="col" class="amount" key={year}>
                    {t.year(year)}
                  </th>
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
                <th scope="row">{t.allDistricts}</th>
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
          <summary>{t.missingFigures(missing.length)}</summary>
          <ul class="listed">
            {missing.slice(0, 50).map(({ district, year, message }) => (
              <li key={`${district} ${year}`}>
                <strong>{t.missingFigure(district, year)}</strong>
                <span {...englishPart()}>{message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

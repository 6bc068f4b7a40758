import { missingOf, usesOf, type Defaults } from "../../../districts/import";
import { designationSpans } from "../../../law/expectations";
import { fiscalYear, type FiscalYear } from "../../../money/fiscal-year";
import { importingTexts } from "../../texts/importing";
import { fiscalYears } from "../../words/phrases";
import type { ImportSession } from "./session";

/** What no column says and the user has to: nothing is chosen beforehand, since a guess would be silent. */
export function ListDefaults({ session }: { readonly session: ImportSession }) {
  const { layout, defaults, chosen } = session.state;
  if (!layout || !chosen) return null;
  const t = importingTexts();
  const missing = missingOf(layout);
  const set: SetDefaults = (change) => session.setDefaults(change);
  const asksBase = layout.kind === "district list" && usesOf(layout, "base year").length === 0;
  return (
    <>
      {missing.includes("status") && <StatusChoice status={defaults.status} choose={(status) => set({ status })} />}
      {missing.includes("years") && <YearsChoice defaults={defaults} set={set} />}
      {missing.includes("fiscal year") && (
        <section aria-labelledby="one-year-title">
          <h2 id="one-year-title">{t.whichYear}</h2>
          <YearField
            label={t.fiscalYear}
            year={defaults.fiscalYear}
            {...(chosen.recognition.titleYear === undefined ? {} : { hint: t.titleSays(chosen.recognition.titleYear) })}
            change={(year) => set({ fiscalYear: year })}
          />
        </section>
      )}
      {asksBase && (
        <section aria-labelledby="base-title">
          <h2 id="base-title">{t.baseYear}</h2>
          <YearField
            label={t.baseYearOfAll}
            year={defaults.baseFY}
            hint={t.baseYearHint}
            change={(year) => set({ baseFY: year })}
          />
        </section>
      )}
    </>
  );
}

type Status = Defaults["status"];
type SetDefaults = ImportSession["setDefaults"];

function StatusChoice({
  status,
  choose,
}: {
  readonly status: Status;
  readonly choose: (status: Exclude<Status, undefined>) => void;
}) {
  return (
    <fieldset>
      <legend>
        <h2>{importingTexts().whichStatus}</h2>
      </legend>
      {(["Alliance", "Graduated"] as const).map((one) => (
        <label class="line" key={one}>
          <input type="radio" name="status" checked={status === one} onChange={() => choose(one)} />
          {importingTexts().statuses[one]}
        </label>
      ))}
    </fieldset>
  );
}

function YearsChoice({ defaults, set }: { readonly defaults: Defaults; readonly set: SetDefaults }) {
  const t = importingTexts();
  const { fromFY, toFY } = defaults;
  return (
    <fieldset>
      <legend>
        <h2>{t.whichYears}</h2>
      </legend>
      {designationSpans().map((span) => (
        <label class="line" key={span.from}>
          <input
            type="radio"
            name="years"
            checked={span.from === fromFY && span.to === toFY}
            onChange={() => set({ fromFY: span.from, toFY: span.to })}
          />
          {fiscalYears(span)}
        </label>
      ))}
      <p class="fields">
        <YearField label={t.fromYear} year={fromFY} change={(year) => set({ fromFY: year })} />
        <YearField label={t.toYear} year={toFY} change={(year) => set({ toFY: year })} />
      </p>
    </fieldset>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: FiscalYear | undefined;
  readonly hint?: string;
  readonly change: (year: FiscalYear | undefined) => void;
}

function YearField({ label, year, hint, change }: YearFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        type="number"
        min={1900}
        max={2199}
        value={year ?? ""}
        onChange={({ currentTarget }) => {
          const value = currentTarget.valueAsNumber;
          change(Number.isInteger(value) && value >= 1900 && value <= 2199 ? fiscalYear(value) : undefined);
        }}
      />
      {hint && <span class="quiet">{hint}</span>}
    </label>
  );
}

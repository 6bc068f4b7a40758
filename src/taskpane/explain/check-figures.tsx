import { useCallback, useState } from "preact/hooks";
import { addressText, type CellValue } from "../../model/explain";
import { checkFigures, summaryOf, type CheckedFigure } from "../../model/check-figures";
import { NO_CAUSE } from "../../model/check-figures/words";
import { toAmount } from "../../money/cents";
import { fiscalYearName } from "../../money/fiscal-year";
import type { FoundGrants } from "../../workbook/found-tables";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { AmountColumn, AmountEntry } from "../../workbook/read-column";
import { DoneIcon, WarningIcon } from "../frame/icons";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screens";
import { undoneSentence } from "../lists/undone";
import { GrantsChoice } from "../parts/grants-choice";
import { PolicyChoice } from "../parts/policy-choice";
import { SubView } from "../parts/sub-view";
import { useFound } from "../parts/use-found";
import { explainTexts } from "../texts/explain";
import { frameTexts } from "../texts/frame";
import { englishPart } from "../texts/language";
import { amountText } from "../words/numbers";
import { areaOf } from "./area-of";

interface Props extends ScreenProps {
  readonly leave: () => void;
}

/** A column of withheld amounts against the rule, to the cent, with the likely cause of each difference. */
export function CheckFigures({ workbook, report, leave }: Props) {
  const t = explainTexts();
  const [column, setColumn] = useState<AmountColumn | null>(null);
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const [places, setPlaces] = useState<{ readonly districts?: string; readonly years?: string }>({});
  const [policy, setPolicy] = useState<string | null>(null);
  const [grants, setGrants] = useState<FoundGrants | null>(null);
  const { found, findAgain } = useFound(useCallback(() => workbook.findGrants(), [workbook]));

  const read = (given = places): void => {
    const amounts = column && given !== places ? { amounts: column.address } : {};
    workbook.readColumn({ ...given, ...amounts }).then(
      (next) => {
        setColumn(next);
        setProblem(null);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  };

  const figures = column && policy !== null && grants && grants.problem === null ? check(column, policy, grants) : null;

  const mark = (): void => {
    if (!figures || !column) return;
    const differences = figures
      .filter(({ outcome }) => outcome === "different")
      .map((one) => ({
        address: one.address ? addressText(one.address) : "",
        district: one.district ?? "",
        year: one.year === undefined ? "" : fiscalYearName(one.year),
        found: typeof one.given === "number" || typeof one.given === "string" ? one.given : "",
        expected: one.byRule === undefined ? 0 : toAmount(one.byRule),
        cause: causeText(one),
      }));
    workbook.markDifferences({ compared: column.address, rule: policy ?? "", differences }, new Date()).then(
      (token) =>
        report({
          outcome: t.listed(token.sheetName),
          actions: [
            {
              label: frameTexts().undo,
              run: () =>
                void workbook.undoWrite(token).then(
                  () => report({ outcome: undoneSentence(token), actions: [] }),
                  (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
                ),
            },
          ],
        }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
  };

  return (
    <>
      <SubView screen={frameTexts().screens.explain} title={t.whichFigures} leave={leave}>
        <p>{t.selectFigures}</p>
        <button type="button" class={column ? "" : "primary"} onClick={() => read({})}>
          {t.readSelection}
        </button>
        {problem && <ProblemNotice problem={problem} />}
        {column && <ColumnRead column={column} places={places} change={(next) => (setPlaces(next), read(next))} />}
      </SubView>
      {column && (
        <>
          <PolicyChoice policy={policy} choose={setPolicy} />
          <GrantsChoice found={found} findAgain={findAgain} reference={grants?.reference ?? null} choose={setGrants} />
        </>
      )}
      {figures && <Outcome figures={figures} visit={(address) => void workbook.selectAddress(address)} mark={mark} />}
    </>
  );
}

function check(column: AmountColumn, policy: string, grants: FoundGrants): readonly CheckedFigure[] {
  const { kind, entries } = column;
  const placeOf = ({ rowNumber, columnNumber }: AmountEntry): number => (kind === "column" ? rowNumber : columnNumber);
  const [first] = entries;
  if (!first) return [];
  // Empty cells are no entries; they are left free, so that each amount keeps its place in the workbook.
  const line = (valueOf: (entry: AmountEntry) => CellValue): readonly (readonly CellValue[])[] => {
    const byPlace = new Map(entries.map((entry) => [placeOf(entry) - placeOf(first), valueOf(entry)]));
    const values = Array.from({ length: Math.max(...byPlace.keys()) + 1 }, (_, at) => byPlace.get(at) ?? null);
    return kind === "column" ? values.map((value) => [value]) : [values];
  };
  const address = areaOf(first.address);
  return checkFigures({
    districts: line(({ district }) => district),
    years: line(({ year }) => year),
    amounts: { values: line(({ value }) => value), ...(address ? { address } : {}) },
    grants: grants.values,
    policy,
  });
}

function ColumnRead({
  column,
  places,
  change,
}: {
  readonly column: AmountColumn;
  readonly places: { readonly districts?: string; readonly years?: string };
  readonly change: (places: { readonly districts?: string; readonly years?: string }) => void;
}) {
  const t = explainTexts();
  const place = (name: "districts" | "years", label: string, found: AmountColumn["districts"]) => (
    <label class="field">
      {label}
      <input
        type="text"
        value={places[name] ?? found?.address ?? ""}
        placeholder={t.such}
        onChange={({ currentTarget }) => change({ ...places, [name]: currentTarget.value })}
      />
      {found === null && <span class="problem-text">{t.notBeside}</span>}
    </label>
  );
  return (
    <>
      <p>
        {column.header === null
          ? t.amountsAt(column.entries.length, column.address)
          : t.amountsHeaded(column.entries.length, column.address, column.header)}
      </p>
      <div class="fields">
        {place("districts", t.districts, column.districts)}
        {place("years", t.fiscalYears, column.years)}
      </div>
    </>
  );
}

const causeText = ({ causes }: CheckedFigure): string =>
  causes.length > 0 ? causes.map(({ text }) => text).join(" ") : NO_CAUSE;

function Outcome({
  figures,
  visit,
  mark,
}: {
  readonly figures: readonly CheckedFigure[];
  readonly visit: (address: string) => void;
  readonly mark: () => void;
}) {
  const t = explainTexts();
  const summary = summaryOf(figures);
  const listed = figures.filter(({ outcome }) => outcome !== "equal");
  return (
    <section aria-labelledby="outcome-title">
      <h2 id="outcome-title">{summary.different === 0 && summary.notCheckable === 0 ? t.allEqual : t.differences}</h2>
      <p role="status">
        {listed.length === 0 ? <DoneIcon /> : <WarningIcon />} <span {...englishPart()}>{summary.text}</span>
      </p>
      {listed.length > 0 && (
        <>
          <ul class="inputs">
            {listed.slice(0, 200).map((one, index) => (
              <li key={index}>
                <span class="label">
                  {one.year === undefined
                    ? (one.district ?? t.noDistrict)
                    : t.districtInYear(one.district ?? t.noDistrict, one.year)}
                </span>
                <span class="value">{one.difference === undefined ? "" : amountText(toAmount(one.difference))}</span>
                <span {...englishPart()}>{one.text}</span>
                {one.address && (
                  <button
                    type="button"
                    class="plain small"
                    onClick={() => one.address && visit(addressText(one.address))}
                  >
                    {addressText(one.address)}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {summary.different > 0 && (
            <button type="button" onClick={mark}>
              {t.listDifferences}
            </button>
          )}
        </>
      )}
    </section>
  );
}

import { useCallback, useEffect, useState } from "preact/hooks";
import { addressText, type CellValue } from "../../model/explain";
import { checkFigures, type CheckedFigure } from "../../model/check-figures";
import { NO_CAUSE } from "../../model/check-figures/words";
import { toAmount } from "../../money/cents";
import { fiscalYearName } from "../../money/fiscal-year";
import type { FoundGrants } from "../../workbook/found-tables";
import { problemOf, type WorkbookProblem } from "../../workbook/problem";
import type { AmountColumn, AmountEntry } from "../../workbook/read-column";
import { useKept } from "../frame/kept";
import { ProblemNotice } from "../frame/problem-notice";
import type { ScreenProps } from "../frame/screen-props";
import { GrantsChoice } from "../parts/grants-choice";
import { PolicyChoice } from "../parts/policy-choice";
import { SubView } from "../parts/sub-view";
import { undoAction } from "../parts/undo-action";
import { useFound } from "../parts/use-found";
import { explainTexts } from "../texts/explain";
import { frameTexts } from "../texts/frame";
import { areaOf } from "./area-of";
import { FiguresOutcome } from "./figures-outcome";

interface Props extends ScreenProps {
  readonly leave: () => void;
}

/** What the user has said: which cells, which law, which grants. */
interface Said {
  readonly column: AmountColumn | null;
  readonly places: { readonly districts?: string; readonly years?: string };
  readonly policy: string | null;
  readonly grants: FoundGrants | null;
}

const NOTHING_SAID: Said = { column: null, places: {}, policy: null, grants: null };

/** A column of withheld amounts against the rule, to the cent, with the likely cause of each difference. */
export function CheckFigures({ workbook, report, leave: leaveFigures }: Props) {
  const t = explainTexts();
  const { value: said, change, forget } = useKept<Said>("figures to check", NOTHING_SAID);
  const { column, places, policy, grants } = said;
  const say = (next: Partial<Said>): void => change((before) => ({ ...before, ...next }));
  const [problem, setProblem] = useState<WorkbookProblem | null>(null);
  const { found, findAgain } = useFound(
    useCallback((chosen) => workbook.findGrants(chosen), [workbook]),
    grants?.reference,
  );

  /** The selection; or the cells that were read before, with what is said of them now. */
  const read = (given: Said["places"], amounts?: string): void => {
    workbook.readColumn({ ...given, amounts }).then(
      (next) => {
        say({ column: next });
        setProblem(null);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  };

  // Back from another screen: what is compared is what the workbook holds now, or nothing.
  useEffect(() => {
    if (!column) return;
    say({ column: null });
    read(places, column.address);
  }, []);
  useEffect(() => {
    if (found.state !== "found" || !grants) return;
    say({ grants: found.items.find(({ reference }) => reference === grants.reference) ?? null });
  }, [found]);

  const leave = (): void => {
    forget();
    leaveFigures();
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
          actions: [undoAction({ workbook, report }, token)],
        }),
      (error: unknown) => report({ outcome: problemOf(error), actions: [] }),
    );
  };

  return (
    <>
      <SubView screen={frameTexts().screens.explain} title={t.whichFigures} leave={leave}>
        <p>{t.selectFigures}</p>
        <button type="button" class={column ? "" : "primary"} onClick={() => (say({ places: {} }), read({}))}>
          {t.readSelection}
        </button>
        {problem && <ProblemNotice problem={problem} />}
        {column && (
          <ColumnRead
            column={column}
            places={places}
            change={(next) => (say({ places: next }), read(next, column.address))}
          />
        )}
      </SubView>
      {column && (
        <>
          <PolicyChoice policy={policy} choose={(next) => say({ policy: next })} />
          <GrantsChoice
            found={found}
            findAgain={findAgain}
            reference={grants?.reference ?? null}
            choose={(next) => say({ grants: next })}
          />
        </>
      )}
      {figures && (
        <FiguresOutcome
          figures={figures}
          visit={(address) => {
            workbook
              .selectAddress(address)
              .catch((error: unknown) => report({ outcome: problemOf(error), actions: [] }));
          }}
          mark={mark}
        />
      )}
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

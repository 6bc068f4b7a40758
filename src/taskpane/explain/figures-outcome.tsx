import { addressText } from "../../model/explain";
import { summaryOf, type CheckedFigure } from "../../model/check-figures";
import { toAmount } from "../../money/cents";
import { DoneIcon, WarningIcon } from "../frame/icons";
import { InParts } from "../parts/in-parts";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";
import { amountText } from "../words/numbers";

interface Props {
  readonly figures: readonly CheckedFigure[];
  readonly visit: (address: string) => void;
  readonly mark: () => void;
}

/** How many are equal, and each figure that is not or could not be compared, with its cell and the likely cause. */
export function FiguresOutcome({ figures, visit, mark }: Props) {
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
        <InParts
          items={listed}
          withAmounts
          textOf={(one) => `${titleOf(one)} ${one.text} ${one.address ? addressText(one.address) : ""}`}
          draw={(one) => <Listed one={one} visit={visit} />}
        />
      )}
      {summary.different > 0 && (
        <button type="button" onClick={mark}>
          {t.listDifferences}
        </button>
      )}
    </section>
  );
}

function Listed({ one, visit }: { readonly one: CheckedFigure } & Pick<Props, "visit">) {
  const address = one.address && addressText(one.address);
  return (
    <>
      <span class="label">{titleOf(one)}</span>
      <span class="value">{one.difference === undefined ? "" : amountText(toAmount(one.difference))}</span>
      <span {...englishPart()}>{one.text}</span>
      {address && (
        <button type="button" class="plain small" onClick={() => visit(address)}>
          {address}
        </button>
      )}
    </>
  );
}

function titleOf({ district, year }: CheckedFigure): string {
  const t = explainTexts();
  const named = district ?? t.noDistrict;
  return year === undefined ? named : t.districtInYear(named, year);
}

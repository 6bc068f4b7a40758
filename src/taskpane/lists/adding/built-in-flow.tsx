import { useMemo } from "preact/hooks";
import { citationLine } from "../../../law/citation";
import { OPPORTUNITY_NOT_NAMED, type DistrictList } from "../../../law/lists";
import { tableOfBuiltInList } from "../../../workbook/table-of-built-in-list";
import { useKept } from "../../frame/kept";
import type { ScreenProps } from "../../frame/screen-props";
import { addingTexts } from "../../texts/adding";
import { frameTexts } from "../../texts/frame";
import { englishPart } from "../../texts/language";
import { listCounts, listName } from "../../words/phrases";
import { Comparison } from "../comparison";
import { TablePreview } from "../table-preview";
import { asListBefore, useBefore } from "../use-before";
import { WritePart } from "../write-part";
import { ListChoice } from "./list-choice";

interface Props extends ScreenProps {
  readonly leave: () => void;
  readonly written: (isDone: boolean) => void;
}

/** The choice of a built-in list, and the look before it is written. */
export function BuiltInFlow({ leave: leaveFlow, written: wasWritten, ...rest }: Props) {
  const { value: chosen, change: choose, forget } = useKept<DistrictList | null>("built-in list", null);
  const leave = (): void => {
    forget();
    leaveFlow();
  };
  const written = (isDone: boolean): void => {
    if (isDone) forget();
    wasWritten(isDone);
  };
  return (
    <>
      <nav class="trail" aria-label={frameTexts().steps}>
        <ol>
          <li>
            <button type="button" class="plain" onClick={leave}>
              {addingTexts().backToLists}
            </button>
          </li>
        </ol>
      </nav>
      <ListChoice chosen={chosen} choose={choose} />
      {chosen ? (
        <ChosenList key={chosen.id} list={chosen} leave={leave} written={written} {...rest} />
      ) : (
        <p class="empty">{addingTexts().chooseList}</p>
      )}
    </>
  );
}

function ChosenList({ list, workbook, report, leave, written }: Props & { readonly list: DistrictList }) {
  const table = useMemo(() => tableOfBuiltInList(list, new Date()), [list]);
  const before = useBefore(workbook, list.fiscalYears.from);
  const t = addingTexts();
  return (
    <>
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">{t.listHas(list.designated.length, listCounts(list))}</h2>
        <p {...englishPart()}>{list.description}</p>
        <TablePreview table={table} />
        <p class="quiet" {...englishPart()}>
          {OPPORTUNITY_NOT_NAMED}
        </p>
        <p class="quiet">
          {`${t.source}: `}
          <span {...englishPart()}>{citationLine(list.citation)}</span>
        </p>
      </section>
      <Comparison
        before={before}
        after={{ ...asListBefore(list), year: list.fiscalYears.from }}
        workbook={workbook}
        report={report}
      />
      <WritePart
        table={table}
        name={listName(list)}
        workbook={workbook}
        report={report}
        cancel={leave}
        written={(isDone) => {
          before.setReplaced(isDone);
          written(isDone);
        }}
      />
    </>
  );
}

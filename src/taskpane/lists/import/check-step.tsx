import { useEffect, useRef, useState } from "preact/hooks";
import { isMatched, type Checked, type Grid, type Layout, type Whereabouts } from "../../../districts/import";
import { DoneIcon } from "../../frame/icons";
import { importingTexts } from "../../texts/importing";
import { DoubtItem } from "./doubt-item";
import { doubtsOf } from "./doubts";
import { RowsTable, type RowFilter } from "./rows-table";
import type { ImportSession } from "./session";
import { TownsList } from "./town-search";

/** So many doubts are drawn at once; the others come as these are answered. */
const DOUBTS_SHOWN = 30;

export const whereabouts = (grid: Grid, layout: Layout): Whereabouts => ({
  counted: grid.counted,
  header: (column) => layout.columns[column]?.header ?? "",
});

/** What needs a person first, counted; then every row with its state. */
export function CheckStep({ session }: { readonly session: ImportSession }) {
  const { checked, chosen, layout, busy } = session.state;
  const place = useRef<HTMLDivElement>(null);
  const doubts = checked ? doubtsOf(checked.rows) : [];
  useFocusOnNext(place, doubts[0]?.key, doubts.length);
  if (!checked || !chosen || !layout) return null;
  const at = whereabouts(chosen.grid, layout);
  const t = importingTexts();
  return (
    <div ref={place} aria-busy={busy !== null} onKeyDown={(event) => moveByArrows(event, place.current)}>
      <TownsList />
      <section aria-labelledby="doubts-title">
        <h2 id="doubts-title">{t.questions(doubts.length)}</h2>
        <Counts checked={checked} />
        {doubts.length > 0 && (
          <>
            <ul class="doubts">
              {doubts.slice(0, DOUBTS_SHOWN).map((doubt) => (
                <DoubtItem key={doubt.key} doubt={doubt} at={at} session={session} />
              ))}
            </ul>
            {doubts.length > DOUBTS_SHOWN && <p class="quiet">{t.moreFollow(doubts.length - DOUBTS_SHOWN)}</p>}
          </>
        )}
      </section>
      <AllRows session={session} checked={checked} at={at} />
      <div class="write at-hand">
        <p class="buttons">
          {doubts.length === 0 ? (
            <button type="button" class="primary" onClick={() => session.goTo("write")}>
              {t.continue}
            </button>
          ) : (
            <button type="button" onClick={() => void session.leaveOutTheRest()}>
              {t.leaveOutRest(session.doubts())}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

/** After an answer the question is gone: the focus goes to the next one, or to the heading where there is none. */
function useFocusOnNext(
  place: { readonly current: HTMLElement | null },
  first: string | undefined,
  left: number,
): void {
  const before = useRef(left);
  useEffect(() => {
    const answered = left < before.current;
    before.current = left;
    if (!answered || place.current === null || place.current.contains(place.current.ownerDocument.activeElement))
      return;
    const next = place.current.querySelector<HTMLElement>(".doubt button, .write button");
    next?.focus();
  }, [place, first, left]);
}

/** The arrows go through the answers: up and down from question to question, left and right within one. */
function moveByArrows(event: KeyboardEvent, place: HTMLElement | null): void {
  const target = event.target as HTMLElement;
  if (!place || target.tagName !== "BUTTON" || !event.key.startsWith("Arrow")) return;
  const doubt = target.closest<HTMLElement>(".doubt");
  if (!doubt) return;
  const buttons = [...doubt.querySelectorAll<HTMLElement>("button")];
  const at = buttons.indexOf(target);
  const sideways = { ArrowLeft: at - 1, ArrowRight: at + 1 }[event.key];
  const all = [...place.querySelectorAll<HTMLElement>(".doubt")];
  const other = { ArrowUp: all.indexOf(doubt) - 1, ArrowDown: all.indexOf(doubt) + 1 }[event.key];
  const next = sideways !== undefined ? buttons[sideways] : all[other ?? -1]?.querySelector<HTMLElement>("button");
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Counts({ checked: { rows, written } }: { readonly checked: Checked }) {
  const blank = rows.filter(({ state }) => state.kind === "blank").length;
  const t = importingTexts();
  return (
    <p class="quiet">
      <DoneIcon />{" "}
      {blank > 0
        ? t.countsWithBlank(rows.length, written.length, rows.length - written.length, blank)
        : t.counts(rows.length, written.length, rows.length - written.length)}
    </p>
  );
}

function AllRows({
  session,
  checked,
  at,
}: {
  readonly session: ImportSession;
  readonly checked: Checked;
  readonly at: Whereabouts;
}) {
  const t = importingTexts();
  const [filter, setFilter] = useState<RowFilter>("written");
  const matched = checked.rows.filter(({ state }) => isMatched(state)).length;
  const sizes: Readonly<Record<RowFilter, number>> = {
    written: matched,
    "not written": checked.rows.length - matched,
    all: checked.rows.length,
  };
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title">{t.rows}</h2>
      <div class="filters" role="group" aria-label={t.whichRows}>
        {(Object.keys(sizes) as RowFilter[]).map((name) => (
          <button type="button" key={name} aria-pressed={name === filter} onClick={() => setFilter(name)}>
            {t.filters[name](sizes[name])}
          </button>
        ))}
      </div>
      <RowsTable session={session} rows={checked.rows} filter={filter} at={at} />
    </section>
  );
}

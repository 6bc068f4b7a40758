import { useMemo } from "preact/hooks";
import { placeText } from "../../share/address";
import { needsRepair, type CellUse, type MisplacedUse } from "../../share";
import { parseArea } from "../../workbook/a1";
import type { NotSeen } from "../../workbook/share/rules";
import type { ScreenProps } from "../frame/screen-props";
import { englishPart } from "../texts/language";
import { shareTexts } from "../texts/share";
import { Group } from "./group";
import { InParts } from "../parts/in-parts";
import { cell, Place } from "./places";
import type { Checked } from "./use-check";
import { notSeenText, shown } from "./words";

interface Props extends ScreenProps {
  readonly checked: Checked;
}

type State<Kind> = Extract<CellUse["state"], { kind: Kind }>;
type UseIn<Kind> = CellUse & { readonly state: State<Kind> };

const inState = <Kind extends CellUse["state"]["kind"]>(uses: readonly CellUse[], kind: Kind): UseIn<Kind>[] =>
  uses.filter((use): use is UseIn<Kind> => use.state.kind === kind);

const groups = () => shareTexts().groups;

/** What was found, by kind; what needs attention first and the first of it open. */
export function FindingGroups({ checked, ...screen }: Props) {
  const kinds = useMemo(() => kindsOf(checked), [checked]);
  const first = kinds.findIndex(({ items }) => items.length > 0);
  return (
    <>
      {kinds.map(
        ({ items, Draw }, index) =>
          items.length > 0 && (
            <Draw key={index} items={items as never} open={index === first && Draw !== Fine} {...screen} />
          ),
      )}
    </>
  );
}

type Kind = { readonly items: readonly unknown[]; readonly Draw: DrawGroup };

function kindsOf({ findings: { cells, misplaced }, read }: Checked): readonly Kind[] {
  return [
    { items: inState(cells, "no name"), Draw: NoNames },
    { items: cells.filter((use) => use.state.kind !== "no name" && needsRepair(use)), Draw: WithAFile },
    { items: inState(cells, "error"), Draw: Errors },
    { items: inState(cells, "stale"), Draw: Stale },
    { items: cells.filter(({ isProtected }) => isProtected), Draw: Protected },
    { items: misplaced, Draw: Misplaced },
    { items: inState(cells, "not computed"), Draw: NotComputed },
    { items: read.notSeen, Draw: NotLookedAt },
    { items: inState(cells, "fine"), Draw: Fine },
  ] as readonly Kind[];
}

type GroupProps<Item> = ScreenProps & { readonly items: readonly Item[]; readonly open: boolean };
type DrawGroup = (props: GroupProps<never>) => preact.JSX.Element;

/** The place of a formula, and what there is to say of it. */
function Item({ use, at = use.area, text, ...screen }: ItemProps) {
  return (
    <>
      <Place {...screen} sheet={use.sheet} area={at} />
      <span class="said">{text}</span>
    </>
  );
}

/** What a formula is found by: its place, and what is said of it. */
const by =
  (said: (use: CellUse) => string) =>
  (use: CellUse): string =>
    `${placeText(use.sheet, use.area)} ${said(use)}`;
const byFormula = by(({ formula }) => formula);

type ItemProps = ScreenProps & {
  readonly use: CellUse;
  readonly at?: CellUse["area"];
  readonly text: string;
};

function NoNames({ items, open, ...screen }: GroupProps<UseIn<"no name">>) {
  return (
    <Group title={groups().noName(items.length)} needsAttention open={open}>
      <p>{groups().aboutNoName(items.length)}</p>
      <InParts items={items} textOf={byFormula} draw={(use) => <Item {...screen} use={use} text={use.formula} />} />
    </Group>
  );
}

function WithAFile({ items, open, ...screen }: GroupProps<CellUse>) {
  return (
    <Group title={groups().withFile(items.length)} needsAttention open={open}>
      <p>{groups().aboutWithFile}</p>
      <InParts items={items} textOf={byFormula} draw={(use) => <Item {...screen} use={use} text={use.formula} />} />
    </Group>
  );
}

function Errors({ items, open, ...screen }: GroupProps<UseIn<"error">>) {
  return (
    <Group title={groups().errors(items.length)} needsAttention open={open}>
      <InParts
        items={items}
        textOf={by(({ state }) =>
          state.kind === "error" ? state.faults.map(({ error, reason }) => `${error} ${reason}`).join(" ") : "",
        )}
        draw={(use) => {
          const [first, ...others] = use.state.faults;
          if (!first) return null;
          const more = others.length === 0 ? "" : ` ${groups().moreErrors(others.length)}`;
          return <Item {...screen} use={use} at={cell(first)} text={`${first.error}: ${first.reason}${more}`} />;
        }}
      />
    </Group>
  );
}

function Stale({ items, open, ...screen }: GroupProps<UseIn<"stale">>) {
  return (
    <Group title={groups().stale(items.length)} needsAttention open={open}>
      <p>{groups().aboutStale(items.length)}</p>
      <InParts
        items={items}
        textOf={byFormula}
        draw={(use) => (
          <Item
            {...screen}
            use={use}
            at={cell(use.state)}
            text={groups().staleCell(shown(use.state.shown), shown(use.state.fresh))}
          />
        )}
      />
    </Group>
  );
}

function Protected({ items, open, ...screen }: GroupProps<CellUse>) {
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return (
    <Group title={groups().protected(items.length)} needsAttention open={open}>
      <p>{groups().aboutProtected(items.length)}</p>
      <InParts
        items={sheets}
        draw={(sheet) => {
          const [first, ...others] = items.filter((use) => use.sheet === sheet);
          return (
            first && (
              <Item {...screen} use={first} text={others.length === 0 ? "" : groups().moreOn(others.length, sheet)} />
            )
          );
        }}
      />
    </Group>
  );
}

function Misplaced({ items, open, ...screen }: GroupProps<MisplacedUse>) {
  return (
    <Group title={groups().misplaced(items.length)} needsAttention open={open}>
      <InParts
        items={items}
        textOf={({ problem }) => problem}
        draw={({ sheet, where, problem }) => {
          const address = /^the (?:data validation|conditional format) of (\S+) on/.exec(where)?.[1];
          const area = address === undefined ? null : parseArea(address);
          return (
            <>
              {sheet !== null && area && <Place {...screen} sheet={sheet} area={area} />}
              <span class="said" {...englishPart()}>
                {problem}
              </span>
            </>
          );
        }}
      />
    </Group>
  );
}

function NotComputed({ items, open, ...screen }: GroupProps<UseIn<"not computed">>) {
  return (
    <Group title={groups().notComputed(items.length)} needsAttention open={open}>
      <InParts items={items} textOf={byFormula} draw={(use) => <Item {...screen} use={use} text={use.state.why} />} />
    </Group>
  );
}

function NotLookedAt({ items, open }: GroupProps<NotSeen>) {
  return (
    <Group title={groups().notLookedAt} needsAttention open={open}>
      <InParts items={items} draw={(one) => <span class="said">{notSeenText(one)}</span>} />
    </Group>
  );
}

function Fine({ items, open, ...screen }: GroupProps<CellUse>) {
  return (
    <Group title={groups().fine(items.length)} open={open}>
      <InParts items={items} textOf={byFormula} draw={(use) => <Item {...screen} use={use} text={use.formula} />} />
    </Group>
  );
}

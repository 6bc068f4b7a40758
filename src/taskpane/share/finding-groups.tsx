import { useMemo } from "preact/hooks";
import { needsRepair, type CellUse, type MisplacedUse } from "../../share";
import { parseArea } from "../../workbook/a1";
import type { NotSeen } from "../../workbook/share/rules";
import type { ScreenProps } from "../frame/screens";
import { grouped } from "../words/numbers";
import { Group } from "./group";
import { InParts } from "./in-parts";
import { cell, Place } from "./places";
import type { Checked } from "./use-check";
import { formulas, notSeenText, shown } from "./words";

interface Props extends ScreenProps {
  readonly checked: Checked;
}

type State<Kind> = Extract<CellUse["state"], { kind: Kind }>;
type UseIn<Kind> = CellUse & { readonly state: State<Kind> };

const inState = <Kind extends CellUse["state"]["kind"]>(uses: readonly CellUse[], kind: Kind): UseIn<Kind>[] =>
  uses.filter((use): use is UseIn<Kind> => use.state.kind === kind);

/** "1 shows", "4,980 show". */
const says = (count: number, one: string, several: string): string =>
  `${grouped(count)} ${count === 1 ? one : several}`;

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

type ItemProps = ScreenProps & {
  readonly use: CellUse;
  readonly at?: CellUse["area"];
  readonly text: string;
};

function NoNames({ items, open, ...screen }: GroupProps<UseIn<"no name">>) {
  return (
    <Group title={says(items.length, "shows #NAME?", "show #NAME?")} needsAttention open={open}>
      <p>Excel had not loaded the add-in when it computed them. Repair enters them anew.</p>
      <InParts items={items} draw={(use) => <Item {...screen} use={use} text={use.formula} />} />
    </Group>
  );
}

function WithAFile({ items, open, ...screen }: GroupProps<CellUse>) {
  return (
    <Group
      title={says(items.length, "names another file before the function", "name another file before the function")}
      needsAttention
      open={open}
    >
      <p>Another add-in or a copied sheet left it there. Repair takes it away.</p>
      <InParts items={items} draw={(use) => <Item {...screen} use={use} text={use.formula} />} />
    </Group>
  );
}

function Errors({ items, open, ...screen }: GroupProps<UseIn<"error">>) {
  return (
    <Group title={says(items.length, "shows an error", "show an error")} needsAttention open={open}>
      <InParts
        items={items}
        draw={(use) => {
          const [first, ...others] = use.state.faults;
          if (!first) return null;
          const more =
            others.length === 0
              ? ""
              : ` ${says(others.length, "more of its cells shows", "more of its cells show")} an error.`;
          return <Item {...screen} use={use} at={cell(first)} text={`${first.error}: ${first.reason}${more}`} />;
        }}
      />
    </Group>
  );
}

function Stale({ items, open, ...screen }: GroupProps<UseIn<"stale">>) {
  return (
    <Group
      title={says(items.length, "shows a figure out of date", "show figures out of date")}
      needsAttention
      open={open}
    >
      <p>
        Excel has not computed them since what they depend on changed. Press Ctrl+Alt+F9 in Excel, then check again.
      </p>
      <InParts
        items={items}
        draw={(use) => (
          <Item
            {...screen}
            use={use}
            at={cell(use.state)}
            text={`shows ${shown(use.state.shown)}; computed now ${shown(use.state.fresh)}`}
          />
        )}
      />
    </Group>
  );
}

function Protected({ items, open, ...screen }: GroupProps<CellUse>) {
  const sheets = [...new Set(items.map(({ sheet }) => sheet))];
  return (
    <Group
      title={`${says(items.length, "stands on a protected sheet", "stand on protected sheets")}`}
      needsAttention
      open={open}
    >
      <p>They are changed only with the password of their sheet, which is asked for then and kept nowhere.</p>
      <InParts
        items={sheets}
        draw={(sheet) => {
          const [first, ...others] = items.filter((use) => use.sheet === sheet);
          return (
            first && (
              <Item
                {...screen}
                use={first}
                text={others.length === 0 ? "" : `and ${grouped(others.length)} more on ${sheet}`}
              />
            )
          );
        }}
      />
    </Group>
  );
}

function Misplaced({ items, open, ...screen }: GroupProps<MisplacedUse>) {
  return (
    <Group
      title={says(
        items.length,
        "stands where Excel runs no custom function",
        "stand where Excel runs no custom functions",
      )}
      needsAttention
      open={open}
    >
      <InParts
        items={items}
        draw={({ sheet, where, problem }) => {
          const address = /^the (?:data validation|conditional format) of (\S+) on/.exec(where)?.[1];
          const area = address === undefined ? null : parseArea(address);
          return (
            <>
              {sheet !== null && area && <Place {...screen} sheet={sheet} area={area} />}
              <span class="said">{problem}</span>
            </>
          );
        }}
      />
    </Group>
  );
}

function NotComputed({ items, open, ...screen }: GroupProps<UseIn<"not computed">>) {
  return (
    <Group
      title={says(items.length, "can only be checked in part", "can only be checked in part")}
      needsAttention
      open={open}
    >
      <InParts items={items} draw={(use) => <Item {...screen} use={use} text={use.state.why} />} />
    </Group>
  );
}

function NotLookedAt({ items, open }: GroupProps<NotSeen>) {
  return (
    <Group title="Not looked at" needsAttention open={open}>
      <InParts items={items} draw={(one) => <span class="said">{notSeenText(one)}</span>} />
    </Group>
  );
}

function Fine({ items, open, ...screen }: GroupProps<CellUse>) {
  return (
    <Group
      title={`${formulas(items.length)} ${items.length === 1 ? "shows" : "show"} what the functions give`}
      open={open}
    >
      <InParts items={items} draw={(use) => <Item {...screen} use={use} text={use.formula} />} />
    </Group>
  );
}

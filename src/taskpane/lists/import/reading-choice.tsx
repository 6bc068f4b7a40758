import { ENCODINGS } from "../../../districts/import";
import { importingTexts } from "../../texts/importing";
import type { ImportSession } from "./session";

/** What may part the cells of a line; null where every line is one cell. */
const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t", bar: "|", colon: ":", none: null } as const;
const NAMES = Object.keys(SEPARATORS) as (keyof typeof SEPARATORS)[];

/** How a text was read, as it was found, and the means to read it otherwise. */
export function ReadingChoice({ session }: { readonly session: ImportSession }) {
  const { reading } = session.state;
  if (!reading) return null;
  const { separator, encoding } = reading;
  const t = importingTexts();
  const known = NAMES.map((name) => ({ separator: SEPARATORS[name] as string | null, shown: t.separators[name] }));
  // Excel's "sep=" may say any character; it is shown as it is.
  const isKnown = separator === null || known.some((one) => one.separator === separator);
  const offered = isKnown ? known : [{ separator, shown: separator }, ...known];
  return (
    <p class="fields">
      <label>
        {t.separatedBy}
        <select
          value={offered.find((one) => one.separator === separator)?.shown}
          onChange={({ currentTarget }) => {
            const chosen = offered[currentTarget.selectedIndex];
            if (chosen) void session.readAs({ separator: chosen.separator });
          }}
        >
          {offered.map(({ shown }) => (
            <option key={shown}>{shown}</option>
          ))}
        </select>
      </label>
      {encoding && (
        <label>
          {t.encoding}
          <select
            value={encoding}
            onChange={({ currentTarget }) =>
              void session.readAs({ encoding: ENCODINGS[currentTarget.selectedIndex] ?? encoding })
            }
          >
            {ENCODINGS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
    </p>
  );
}

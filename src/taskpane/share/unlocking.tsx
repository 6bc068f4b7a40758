import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { shareTexts } from "../texts/share";
import type { SheetPassword } from "../../workbook/share/protection";

/**
 * The protected sheets that a person lets the pane change. The passwords stand in their fields and nowhere else, until they
 * are read for one act and cleared.
 */
export interface Unlocking {
  readonly chosen: readonly string[];
  readonly choose: (sheets: readonly string[]) => void;
  readonly place: RefObject<HTMLFieldSetElement | null>;
  readonly read: () => readonly SheetPassword[];
  readonly clear: () => void;
  readonly focus: (sheet: string) => void;
}

export function useUnlocking(first: readonly string[] = []): Unlocking {
  const [chosen, choose] = useState(first);
  const place = useRef<HTMLFieldSetElement | null>(null);
  const fields = (): HTMLInputElement[] => [
    ...(place.current?.querySelectorAll<HTMLInputElement>("input[type=password]") ?? []),
  ];
  return {
    chosen,
    choose,
    place,
    read: () => fields().map(({ dataset, value }) => ({ sheet: dataset["sheet"] ?? "", password: value })),
    clear: () => {
      for (const field of fields()) field.value = "";
    },
    focus: (sheet) =>
      fields()
        .find(({ dataset }) => dataset["sheet"]?.toLowerCase() === sheet.toLowerCase())
        ?.focus(),
  };
}

interface Props {
  readonly sheets: readonly string[];
  readonly unlocking: Unlocking;
}

/** Each protected sheet by name: left out, or changed with its password. */
export function ProtectedSheets({ sheets, unlocking: { chosen, choose, place } }: Props) {
  if (sheets.length === 0) return null;
  const t = shareTexts();
  return (
    <fieldset ref={place} aria-labelledby="protected-title">
      <h3 id="protected-title">{t.protectedSheets(sheets.length)}</h3>
      <p class="quiet">{t.aboutProtected(sheets.length)}</p>
      {sheets.map((sheet) => (
        <div key={sheet} class="protected">
          <label class="line">
            <input
              type="checkbox"
              checked={chosen.includes(sheet)}
              onChange={({ currentTarget }) =>
                choose(currentTarget.checked ? [...chosen, sheet] : chosen.filter((one) => one !== sheet))
              }
            />
            {t.changeToo(sheet)}
          </label>
          {chosen.includes(sheet) && (
            <label class="field">
              {t.passwordOf(sheet)}
              <input type="password" data-sheet={sheet} autocomplete="off" spellcheck={false} />
              <span class="quiet">{t.emptyPassword}</span>
            </label>
          )}
        </div>
      ))}
    </fieldset>
  );
}

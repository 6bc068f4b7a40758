import { shareTexts } from "../texts/share";

/** How formulas are made safe to share. */
export type Way = "native" | "values" | "copy";
export type Form = "native" | "values";

const WAYS = ["native", "values", "copy"] as const;

interface Props {
  readonly way: Way | null;
  readonly choose: (way: Way) => void;
  readonly copyAs: Form;
  readonly chooseForm: (form: Form) => void;
}

export function WayChoice({ way, choose, copyAs, chooseForm }: Props) {
  const t = shareTexts();
  return (
    <fieldset aria-labelledby="way-title">
      <h3 id="way-title">{t.how}</h3>
      {WAYS.map((one) => (
        <label class="choice" key={one}>
          <input
            type="radio"
            name="way"
            checked={one === way}
            onChange={() => choose(one)}
            aria-describedby={`about-${one}`}
          />
          <span>
            <span class="name">{t.ways[one].name}</span>
            <span class="quiet" id={`about-${one}`}>
              {t.ways[one].about}
            </span>
          </span>
        </label>
      ))}
      {way === "copy" && (
        <fieldset class="under" aria-label={t.whatCopiesHold}>
          {(["native", "values"] as const).map((form) => (
            <label class="line" key={form}>
              <input type="radio" name="copy-as" checked={copyAs === form} onChange={() => chooseForm(form)} />
              {t.copiesAs[form]}
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}

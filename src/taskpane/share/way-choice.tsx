/** How formulas are made safe to share. */
export type Way = "native" | "values" | "copy";
export type Form = "native" | "values";

const WAYS = [
  {
    way: "native",
    name: "Native formulas",
    about:
      "They go on calculating, in every Excel since 2010 and in LibreOffice, and are written for Google Sheets, too. Lost: the texts that explain an error, and towns or spellings that come later.",
  },
  {
    way: "values",
    name: "Values",
    about: "Whoever opens it sees today's figures. Lost: nothing recalculates when a grant changes.",
  },
  {
    way: "copy",
    name: "A copy of the sheets",
    about:
      "Your sheets stay untouched; copies beside them are made safe. Lost: the copies do not follow your sheets, and are not restored.",
  },
] as const;

interface Props {
  readonly way: Way | null;
  readonly choose: (way: Way) => void;
  readonly copyAs: Form;
  readonly chooseForm: (form: Form) => void;
}

export function WayChoice({ way, choose, copyAs, chooseForm }: Props) {
  return (
    <fieldset aria-labelledby="way-title">
      <h3 id="way-title">How?</h3>
      {WAYS.map((one) => (
        <label class="choice" key={one.way}>
          <input
            type="radio"
            name="way"
            checked={one.way === way}
            onChange={() => choose(one.way)}
            aria-describedby={`about-${one.way}`}
          />
          <span>
            <span class="name">{one.name}</span>
            <span class="quiet" id={`about-${one.way}`}>
              {one.about}
            </span>
          </span>
        </label>
      ))}
      {way === "copy" && (
        <fieldset class="under" aria-label="What the copies hold">
          {(["native", "values"] as const).map((form) => (
            <label class="line" key={form}>
              <input type="radio" name="copy-as" checked={copyAs === form} onChange={() => chooseForm(form)} />
              {form === "native" ? "Copies with native formulas" : "Copies with values"}
            </label>
          ))}
        </fieldset>
      )}
    </fieldset>
  );
}

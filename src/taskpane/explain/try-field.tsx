import { useId, useState } from "preact/hooks";
import { takenFor, type CellValue, type ExplainedInput } from "../../model/explain";
import { explainTexts } from "../texts/explain";
import { culture } from "../words/culture";
import { amountText, grouped } from "../words/numbers";
import { exactValue, readTypedAmount, type NotAnAmount } from "../words/typed-amount";

interface Props {
  readonly input: ExplainedInput;
  readonly tryValue: (value: CellValue) => void;
}

/** A field for another value of an input. Amounts are typed as in the user's Excel; what can be read in two ways is refused. */
export function TryField({ input, tryValue }: Props) {
  const first = shownIn(input);
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState<NotAnAmount["why"] | null>(null);
  const problemId = useId();
  const t = explainTexts();
  const submit = (): void => {
    const read = text === first ? { value: input.value } : valueOf(text, input);
    setProblem("why" in read ? read.why : null);
    if ("value" in read) tryValue(read.value);
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        <span class="only-read">{t.anotherFor(input.name)}</span>
        <input
          type="text"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          {...(problem ? { "aria-invalid": true, "aria-describedby": problemId } : {})}
        />
      </label>
      <button type="submit">{t.try}</button>
      {problem && (
        <p class="problem-text" id={problemId} role="alert">
          {t.typed[problem]({ typed: text.trim(), example: amountText(1_234_567.89), whole: grouped(1234) })}
        </p>
      )}
    </form>
  );
}

/** An amount with the user's own sign before the cents; an error is nothing to begin from. */
function shownIn({ value, argumentName }: ExplainedInput): string {
  if (value === null || typeof value === "object") return "";
  const text = String(value);
  return typeof value === "number" && takenFor(argumentName) === "amount"
    ? text.replace(".", () => culture().decimal)
    : text;
}

function valueOf(
  text: string,
  { argumentName }: ExplainedInput,
): { readonly value: CellValue } | { readonly why: NotAnAmount["why"] } {
  if (takenFor(argumentName) !== "amount") return { value: /^\s*\d+\s*$/.test(text) ? exactValue(text.trim()) : text };
  const read = readTypedAmount(text, culture());
  if (read.kind === "not read") return { why: read.why };
  return { value: read.kind === "amount" ? exactValue(read.text) : text };
}

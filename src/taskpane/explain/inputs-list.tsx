import { useRef, useState } from "preact/hooks";
import { addressText, type CellValue, type ExplainedInput } from "../../model/explain";

interface Props {
  readonly inputs: readonly ExplainedInput[];
  readonly visit: (address: string) => void;
  readonly goBack: () => void;
  readonly tryValue: (input: ExplainedInput, value: CellValue) => void;
}

/**
 * The cells that the result depends on. The arrow keys walk through them and show each in the workbook, Escape goes back, as auditors
 * know it; any of them can be tried with another value without touching the workbook.
 */
export function InputsList({ inputs, visit, goBack, tryValue }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const walk = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return goBack();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...(list.current?.querySelectorAll<HTMLButtonElement>("button.address") ?? [])];
    const at = links.indexOf(event.target as HTMLButtonElement);
    const next = step === undefined || at < 0 ? undefined : links[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <>
      <h3>What it is computed from</h3>
      <p class="quiet">Click a cell to see it. Up and Down walk through the cells, Esc goes back.</p>
      <ul class="inputs" ref={list} onKeyDown={walk}>
        {inputs.map((input, index) => (
          <Input key={index} input={input} visit={visit} tryValue={tryValue} />
        ))}
      </ul>
    </>
  );
}

function Input({ input, visit, tryValue }: Omit<Props, "inputs" | "goBack"> & { readonly input: ExplainedInput }) {
  const [trying, setTrying] = useState(false);
  const address = input.address && addressText(input.address);
  return (
    <li>
      <span class="label">{input.name}</span>
      <span class="value">{input.text}</span>
      <span class="reach">
        {address ? (
          <button type="button" class="plain small address" onClick={() => visit(address)}>
            {address}
          </button>
        ) : (
          <span class="quiet">in the formula</span>
        )}
        <button
          type="button"
          class="plain small"
          aria-expanded={trying}
          aria-label={`Try another value for ${input.name}`}
          onClick={() => setTrying(!trying)}
        >
          Try another value
        </button>
      </span>
      {trying && <TryField input={input} tryValue={(value) => tryValue(input, value)} />}
    </li>
  );
}

function TryField({
  input,
  tryValue,
}: {
  readonly input: ExplainedInput;
  readonly tryValue: (value: CellValue) => void;
}) {
  const [text, setText] = useState(typeof input.value === "object" ? "" : String(input.value));
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const number = Number(text.replaceAll(",", ""));
        tryValue(text.trim() !== "" && Number.isFinite(number) ? number : text);
      }}
    >
      <label>
        <span class="only-read">{`Another value for ${input.name}`}</span>
        <input type="text" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="submit">Try</button>
    </form>
  );
}

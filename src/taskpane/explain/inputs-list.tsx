import { useRef, useState } from "preact/hooks";
import { addressText, type CellValue, type ExplainedInput } from "../../model/explain";
import { explainTexts } from "../texts/explain";
import { englishPart } from "../texts/language";
import { TryField } from "./try-field";

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
  const t = explainTexts();
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
      <h3>{t.computedFrom}</h3>
      <p class="quiet">{t.walk}</p>
      <ul class="inputs" ref={list} onKeyDown={walk}>
        {inputs.map((input, index) => (
          <Input key={index} input={input} visit={visit} tryValue={tryValue} />
        ))}
      </ul>
    </>
  );
}

function Input({ input, visit, tryValue }: Omit<Props, "inputs" | "goBack"> & { readonly input: ExplainedInput }) {
  const t = explainTexts();
  const [trying, setTrying] = useState(false);
  const address = input.address && addressText(input.address);
  return (
    <li>
      <span class="label" {...englishPart()}>
        {input.name}
      </span>
      <span class="value" {...englishPart()}>
        {input.text}
      </span>
      <span class="reach">
        {address ? (
          <button type="button" class="plain small address" onClick={() => visit(address)}>
            {address}
          </button>
        ) : (
          <span class="quiet">{t.inFormula}</span>
        )}
        <button
          type="button"
          class="plain small"
          aria-expanded={trying}
          aria-label={t.tryAnotherFor(input.name)}
          onClick={() => setTrying(!trying)}
        >
          {t.tryAnother}
        </button>
      </span>
      {trying && <TryField input={input} tryValue={(value) => tryValue(input, value)} />}
    </li>
  );
}

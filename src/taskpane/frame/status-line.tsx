import { useEffect, useRef } from "preact/hooks";
import { DoneIcon } from "./icons";
import type { Status } from "./screens";

/**
 * The result of the last action. The live region is always there, because one that comes with its text is not read out.
 * The button that was pressed may be gone by then, so the focus goes to the first thing that can be done about the result.
 */
export function StatusLine({ status }: { readonly status: Status | null }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (status) (line.current?.querySelector("button") ?? line.current)?.focus();
  }, [status]);
  return (
    <div class={status ? "status shown" : "status"} ref={line} tabIndex={-1}>
      {status && <DoneIcon />}
      <p role="status">{status?.text ?? ""}</p>
      {status?.actions.map(({ label, run }) => (
        <button type="button" class="plain" key={label} onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}

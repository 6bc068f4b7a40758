import { useEffect, useRef } from "preact/hooks";
import { DoneIcon } from "./icons";
import { ProblemNotice } from "./problem-notice";
import type { Status } from "./screen-props";

/**
 * The outcome of the last action. The live region is always there, because one that comes with its text is not read out.
 * After a success the button that was pressed may be gone, so the focus goes to the first thing that can be done about it.
 */
export function StatusLine({ status }: { readonly status: Status | null }) {
  const line = useRef<HTMLDivElement>(null);
  const done = typeof status?.outcome === "string" ? status.outcome : null;
  const problem = typeof status?.outcome === "object" ? status.outcome : null;
  useEffect(() => {
    if (done !== null) (line.current?.querySelector("button") ?? line.current)?.focus();
  }, [status, done]);
  return (
    <div class={status ? "status shown" : "status"} ref={line} tabIndex={-1}>
      {done !== null && <DoneIcon />}
      <p role="status">{done}</p>
      {problem && <ProblemNotice problem={problem} />}
      {status && status.actions.length > 0 && (
        <div class="actions">
          {status.actions.map(({ label, run }) => (
            <button type="button" class="plain" key={label} onClick={run}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

import { useMemo, useState } from "preact/hooks";
import packageFile from "../../../package.json";
import type { WorkbookActions } from "../workbook-actions";
import { frameTexts } from "../texts/frame";
import { Kept, type KeptThings } from "./kept";
import { SCREENS } from "./screens";
import type { Status } from "./screen-props";
import { StatusLine } from "./status-line";

export function Pane({ workbook }: { readonly workbook: WorkbookActions }) {
  const [screen, setScreen] = useState(SCREENS[0]);
  const [status, setStatus] = useState<Status | null>(null);
  const kept = useMemo<KeptThings>(() => new Map(), []);
  const open = (id: string): void => setScreen((shown) => SCREENS.find((one) => one.id === id) ?? shown);
  const t = frameTexts();
  return (
    <>
      <header>
        <h1>{t.screens[screen.id]}</h1>
        <nav aria-label={t.screensLabel}>
          {SCREENS.map((one) => (
            <button
              type="button"
              key={one.id}
              aria-current={one === screen ? "page" : undefined}
              onClick={() => setScreen(one)}
            >
              <one.Icon />
              {t.screens[one.id]}
            </button>
          ))}
        </nav>
      </header>
      <main>
        <Kept.Provider value={kept}>
          <screen.Content workbook={workbook} report={setStatus} open={open} />
        </Kept.Provider>
      </main>
      <StatusLine status={status} />
      <footer>
        <span>{t.version(packageFile.version)}</span>
        <span>{t.promise}</span>
        <a href="docs/index.html" target="_blank" rel="noopener">
          {t.help}
        </a>
      </footer>
    </>
  );
}

/**
 * Microsoft's own Excel client, unmodified, in the process of a test. The product's code uses its globals `Excel` and
 * `OfficeExtension`; `connect` puts a host behind them.
 */
import { readFileSync } from "node:fs";
import { createNativeBridge } from "../../workbench/transport/node";
import { createHost, type ExcelHost, type HostOptions } from "../../workbench/protocol/host";
import { createMemoryBackend, type MemoryBackend, type MemoryOptions } from "../../workbench/backend/memory";
import type { WorkbookSnapshot } from "../../workbench/backend/snapshot";
import { watchSyncs, type SyncWatch } from "./excel-syncs";

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface ClientGlobals {
  readonly Excel?: typeof Excel;
  readonly OfficeExtension?: typeof OfficeExtension & { readonly HostBridge: { init(bridge: unknown): void } };
}

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

const globals = globalThis as unknown as ClientGlobals;

/** What the client looks at of a browser while it loads. */
function provideBrowserStubs(): void {
  const stubs = {
    window: globalThis,
    location: { protocol: "https:", hash: "", search: "", href: "https://localhost/", origin: "https://localhost" },
    name: "",
    navigator: { userAgent: "Node" },
    document: {
      readyState: "complete",
      URL: "https://localhost/",
      addEventListener: () => undefined,
      getElementById: () => null,
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(stubs))
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/**
 * Loads the client once. It is evaluated as a script of the test's own realm (an indirect eval): jest gives each test file
 * a realm, and in another one `instanceof Array` would not know the test's arrays.
 */
export function loadExcelClient(): ExcelClient {
  if (globals.Excel === undefined) {
    provideBrowserStubs();
    const path = require.resolve(CLIENT);
    globalThis.eval(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
  }
  if (globals.Excel === undefined || globals.OfficeExtension === undefined)
    throw new Error("Excel's client did not define its globals.");
  return { Excel: globals.Excel, OfficeExtension: globals.OfficeExtension };
}

export interface Connection extends SyncWatch {
  readonly disconnect: () => void;
}

/** The client gives ranges back after Excel.run has ended: the test's realm must live until it has heard the answer. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
// Benchmarks have no such realm.
if (typeof afterAll === "function") {
  afterAll(async () => {
    await nextTurn();
    await nextTurn();
  });
}

/** Puts the host behind the global `Excel`; the last connection counts. */
export function connect(host: ExcelHost): Connection {
  loadExcelClient();
  const watch = watchSyncs(host);
  const { bridge, close } = createNativeBridge(watch.host);
  globals.OfficeExtension?.HostBridge.init(bridge);
  return { ...watch, disconnect: close };
}

/** A workbook in memory behind the global `Excel`. */
export function openInMemory(
  snapshot?: WorkbookSnapshot,
  options: MemoryOptions & HostOptions = {},
): Connection & { readonly backend: MemoryBackend } {
  const backend = createMemoryBackend(snapshot, options);
  return { ...connect(createHost(backend, options)), backend };
}

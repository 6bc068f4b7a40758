import { WorkbookError } from "../problem";

/** The document's own setting that keeps Excel from asking colleagues about this add-in. */
const KEY = "Office.DisableTrustUX";

export interface Sharing {
  /** Whether this Excel lets an add-in read and set it. */
  readonly isKnown: boolean;
  /** Whether colleagues are not asked. */
  readonly noPrompts: boolean;
  /** Excel on Windows and on Mac heed the setting; Excel on the web asks all the same. */
  readonly isHeededHere: boolean;
}

interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(callback: (result: SaveResult) => void): void;
}

interface SaveResult {
  readonly status: string;
  readonly error?: { readonly name?: string; readonly message?: string } | null;
}

interface OfficeGlobal {
  readonly context?: {
    readonly platform?: string | null;
    readonly document?: { readonly settings?: DocumentSettings };
  };
}

const office = (): OfficeGlobal["context"] =>
  (globalThis as unknown as { readonly Office?: OfficeGlobal }).Office?.context;

/** What the workbook says about prompts. Asks Excel nothing. */
export function readSharing(): Promise<Sharing> {
  const settings = office()?.document?.settings;
  return Promise.resolve({
    isKnown: settings !== undefined,
    noPrompts: settings?.get(KEY) === true,
    isHeededHere: ["PC", "Mac"].includes(office()?.platform ?? ""),
  });
}

/** Sets the setting or takes it away, and saves it in the workbook. A failure leaves it as it was. */
export async function setNoPrompts(noPrompts: boolean): Promise<Sharing> {
  const settings = office()?.document?.settings;
  if (!settings) throw new WorkbookError({ code: "no-document-settings" });
  const before = settings.get(KEY);
  put(settings, noPrompts ? true : undefined);
  const result = await new Promise<SaveResult>((resolve) => {
    settings.saveAsync(resolve);
  });
  if (result.status !== "succeeded") {
    put(settings, before);
    throw new WorkbookError({ code: "setting-not-saved", message: result.error?.message ?? "" });
  }
  return readSharing();
}

function put(settings: DocumentSettings, value: unknown): void {
  if (value == null) settings.remove(KEY);
  else settings.set(KEY, value);
}

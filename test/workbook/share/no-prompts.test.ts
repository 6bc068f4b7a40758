import { readSharing, setNoPrompts } from "../../../src/workbook";

const KEY = "Office.DisableTrustUX";

interface FakeOptions {
  readonly platform?: string;
  readonly held?: unknown;
  readonly saves?: boolean;
}

/** An Office whose document keeps settings; `saved` is what the workbook holds. */
function openOffice({ platform = "PC", held, saves = true }: FakeOptions = {}) {
  const settings = new Map<string, unknown>([["Other", 1], ...(held === undefined ? [] : [[KEY, held] as const])]);
  const saved: Record<string, unknown>[] = [];
  const document = {
    settings: {
      get: (name: string) => settings.get(name) ?? null,
      set: (name: string, value: unknown) => settings.set(name, value),
      remove: (name: string) => settings.delete(name),
      saveAsync: (callback: (result: unknown) => void) => {
        if (saves) saved.push(Object.fromEntries(settings));
        callback(
          saves
            ? { status: "succeeded" }
            : { status: "failed", error: { name: "Save Error", message: "The file is read-only." } },
        );
      },
    },
  };
  Object.assign(globalThis, { Office: { context: { platform, document } } });
  return { saved, held: () => Object.fromEntries(settings) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("prompts for colleagues", () => {
  it.each([
    ["nothing is set in a workbook of which nobody asked it", undefined, false],
    ["a workbook says so", true, true],
    ["a workbook takes it back", false, false],
    ["text is no such setting", "true", false],
  ])("%s", async (_sentence, held, noPrompts) => {
    const { saved } = openOffice({ held });
    await expect(readSharing()).resolves.toEqual({ isKnown: true, noPrompts, isHeededHere: true });
    expect(saved).toEqual([]);
  });

  it.each([
    ["Excel on Windows heeds it", "PC", true],
    ["Excel on Mac heeds it", "Mac", true],
    ["Excel on the web asks all the same", "OfficeOnline", false],
  ])("%s", async (_sentence, platform, isHeededHere) => {
    openOffice({ platform });
    await expect(readSharing()).resolves.toMatchObject({ isHeededHere });
  });

  it("sets one setting and saves it, and takes it away again", async () => {
    const { saved } = openOffice();
    await expect(setNoPrompts(true)).resolves.toMatchObject({ noPrompts: true });
    await expect(setNoPrompts(false)).resolves.toMatchObject({ noPrompts: false });
    expect(saved).toEqual([{ Other: 1, [KEY]: true }, { Other: 1 }]);
  });

  it.each([
    [true, undefined],
    [false, true],
  ])("a workbook that cannot be saved keeps its setting (wanted: %s)", async (wanted, held) => {
    const office = openOffice({ saves: false, held });
    const before = office.held();
    await expect(setNoPrompts(wanted)).rejects.toMatchObject({
      problem: { code: "setting-not-saved", message: "The file is read-only." },
    });
    expect(office.held()).toEqual(before);
  });

  it("an Excel without settings of the document says so", async () => {
    await expect(readSharing()).resolves.toEqual({ isKnown: false, noPrompts: false, isHeededHere: false });
    await expect(setNoPrompts(true)).rejects.toMatchObject({ problem: { code: "no-document-settings" } });
  });
});

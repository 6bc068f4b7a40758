import { chromium, type Browser } from "playwright-core";
import { findBrowser, HOW_TO_GET_ONE } from "./browser";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * `describe` for tests that need a browser. Without one they report themselves skipped and say how to get one;
 * in CI (`CI=true`) that is a failure, because there a skipped test would hide a missing browser.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = findBrowser();
  if (!executablePath && process.env["CI"] === "true") {
    test(name, () => {
      throw new Error(HOW_TO_GET_ONE);
    });
    return;
  }
  const describeIfFound = executablePath ? describe : describe.skip;
  // A browser that draws without a graphics card takes its time on a busy machine.
  jest.setTimeout(90_000);
  describeIfFound(executablePath ? name : `${name} (${HOW_TO_GET_ONE})`, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), headless: true, args: FLAGS });
    }, 60_000);
    afterAll(() => browser?.close());
    tests(() => {
      if (!browser) throw new Error("The browser has not started.");
      return browser;
    });
  });
}

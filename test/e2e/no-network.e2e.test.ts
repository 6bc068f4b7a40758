/** Nothing leaves the computer, and nothing runs but our own scripts: seen in the browser, on every page as it is served. */
import fs from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { OFFICE_JS_FOLDER } from "../../workbench/server/office-js";
import { hostingSamples } from "../../tools/package/hosting";
import { folderWith } from "../workbench/server/client";
import { isByScript } from "./support/by-script";
import { describeInBrowser } from "./support/describe-in-browser";
import { openWorkbench } from "./support/workbench";

const BUILT = path.join(__dirname, "../../build/test-dist");
const SITE = "https://addin.example.org/alliance/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PUBLIC = `${OFFICE_JS}office.js`;

/** A list whose names are markup that would ask for something, and a header of that kind. */
const HOSTILE_CSV = `District,Status,From FY,To FY
"<img src=https://hostile.example/town.png onerror=alert(1)>",Alliance,2023,2027
"<script>fetch('https://hostile.example/')</script>",Alliance,2023,2027
Norwalk,Alliance,2023,2027
`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** The headers that the sample for Azure Static Web Apps sends, which are those of the other samples. */
const headers = (): Record<string, string> =>
  (
    JSON.parse(
      hostingSamples({ baseUrl: "https://addins.example.org/alliance/", officeJsUrl: PUBLIC }).get(
        "staticwebapp.config.json",
      ) ?? "",
    ) as {
      globalHeaders: Record<string, string>;
    }
  ).globalHeaders;

interface Served {
  readonly page: Page;
  readonly elsewhere: string[];
  /** What a script asked for, wherever it is. */
  readonly byScript: string[];
  readonly violations: string[];
}

/** The build at its address with the headers of the samples, and Microsoft's office.js at its own; anything else is written down. */
async function served(browser: Browser): Promise<Served> {
  const page = await (await browser.newContext()).newPage();
  const elsewhere: string[] = [];
  const byScript: string[] = [];
  const violations: string[] = [];
  page.on("request", (request) => isByScript(request) && byScript.push(request.url()));
  await page.route("**/*", async (route) => {
    const url = route.request().url().split(/[?#]/)[0] ?? "";
    const [folder, name] = url.startsWith(SITE)
      ? [BUILT, url.slice(SITE.length)]
      : url.startsWith(OFFICE_JS)
        ? [OFFICE_JS_FOLDER, url.slice(OFFICE_JS.length)]
        : [undefined, ""];
    const file = folder === undefined ? "" : path.join(folder, name);
    if (folder === undefined) elsewhere.push(url);
    if (!fs.existsSync(file)) return route.fulfill({ status: 404, body: "" });
    const contentType = TYPES[path.extname(file)] ?? "text/plain";
    return route.fulfill({ contentType, body: fs.readFileSync(file), headers: folder === BUILT ? headers() : {} });
  });
  await page.exposeFunction("violated", (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violated } = window as unknown as { violated(what: string): void };
      violated(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, elsewhere, byScript, violations };
}

/** Every page of the build that is HTML. */
const pages = (): string[] =>
  fs
    .readdirSync(BUILT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => name.replaceAll("\\", "/"));

/** Makes code of text as hostile code would; a moment later, because the browser lets the tool that drives it do so at once. */
const CODE_FROM_TEXT = `new Promise((done) => setTimeout(() => {
  try { done(new Function("return 1")() === 1); } catch { done(false); }
}, 50))`;

/** Tries what hostile markup would try, and gives what got through. */
const attack = async (frame: Page | Frame): Promise<string[]> => [
  ...(await attackByMarkup(frame)),
  ...((await frame.evaluate<boolean>(CODE_FROM_TEXT)) ? ["code from text"] : []),
];

const attackByMarkup = (frame: Page | Frame): Promise<string[]> =>
  frame.evaluate(async () => {
    const through: string[] = [];
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.body.append(script);
    if ("ranInline" in window) through.push("an inline script");
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.ranHandler = true");
    document.body.append(button);
    button.click();
    button.remove();
    if ("ranHandler" in window) through.push("an inline handler");
    await fetch("https://hostile.example/fetch").then(
      () => through.push("a request"),
      () => undefined,
    );
    await new Promise((resolve) => {
      const image = new Image();
      image.onload = image.onerror = resolve;
      image.src = "https://hostile.example/image.png";
    });
    return through;
  });

describeInBrowser("the pages as they are built and served", (browser) => {
  test("break their own policies nowhere, and ask for nothing but their own files and office.js", async () => {
    const { page, elsewhere, byScript, violations } = await served(browser());
    expect(pages()).toEqual(expect.arrayContaining(["taskpane.html", "docs/index.html"]));
    for (const name of pages()) {
      await page.goto(SITE + name, { waitUntil: "networkidle" });
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
      expect([name, policy]).toEqual([name, expect.stringContaining("default-src 'none'")]);
    }
    // A page without a host: office.js asks in vain for its strings, which are Microsoft's as well.
    expect({ elsewhere, byScript, violations }).toEqual({ elsewhere: [], byScript: [], violations: [] });
    await page.context().close();
  });

  test.each(["taskpane.html", "docs/index.html"])(
    "let nothing through that hostile markup tries in %s",
    async (name) => {
      const { page, elsewhere, violations } = await served(browser());
      await page.goto(SITE + name, { waitUntil: "networkidle" });
      expect(await attack(page)).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(violations.length).toBeGreaterThanOrEqual(3);
      await page.context().close();
    },
  );
});

describeInBrowser("the workbench", (browser) => {
  test("asks for nothing elsewhere on a walk through every screen, with a hostile list in between", async () => {
    const workbench = await openWorkbench(browser());
    const folder = folderWith({ "hostile.csv": HOSTILE_CSV });
    const { page, pane } = workbench;
    const sockets: string[] = [];
    page.on("websocket", (socket) => sockets.push(socket.url()));
    await pane.locator("input[type=file]").setInputFiles(path.join(folder.path, "hostile.csv"));
    await pane.getByText("onerror=alert(1)").first().waitFor();
    expect(await pane.locator("main img, main script").count()).toBe(0);
    const tabs = pane.getByRole("navigation", { name: "Screens" }).getByRole("button");
    const names = await tabs.allTextContents();
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      await tabs.filter({ hasText: name }).click();
      await pane.locator("main h2, main h1").first().waitFor();
    }
    const { consoleErrors, outsideRequests, requestsOfPane } = workbench;
    expect({ sockets, consoleErrors, outsideRequests, requestsOfPane }).toEqual({
      sockets: [],
      consoleErrors: [],
      outsideRequests: [],
      requestsOfPane: [],
    });

    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    expect(await attack(page)).toEqual([]);
    expect(frame && (await attack(frame))).toEqual([]);
    folder.remove();
    await workbench.close();
  });
});

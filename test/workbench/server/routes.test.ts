import fs from "node:fs";
import path from "node:path";
import { OFFICE_JS_FOLDER } from "../../../workbench/server/office-js";
import { startServer, type RunningServer } from "../../../workbench/server/server";
import { folderWith, request } from "./client";

const TASK_PANE = `<!doctype html><html><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="functions.js"></script></head><body></body></html>`;

describe("the server of the workbench", () => {
  const folder = folderWith({
    "secret.txt": "outside",
    "page/index.html": "<!doctype html><title>Workbench</title>",
    "page/workbench.js": "// page",
    "page/workbench.css": "body{}",
    "addin/taskpane.html": TASK_PANE,
    "addin/functions.js": "// functions",
    "addin/functions.json": "{}",
    "addin/manifest.xml": "<OfficeApp/>",
    "addin/assets/icon-16.png": new Uint8Array([0x89, 0x50]),
    "addin/assets/a b.txt": "spaces",
    "addin/notes.unknown": "?",
  });
  let server: RunningServer;

  beforeAll(async () => {
    fs.symlinkSync(path.join(folder.path, "secret.txt"), path.join(folder.path, "addin", "link.txt"));
    server = await startServer({
      port: 0,
      page: path.join(folder.path, "page"),
      addinDist: path.join(folder.path, "addin"),
    });
  });
  afterAll(async () => {
    await server.close();
    folder.remove();
  });

  test.each([
    ["the page", "/", "text/html; charset=utf-8"],
    ["the page by its name", "/index.html", "text/html; charset=utf-8"],
    ["the page with a query", "/?sample", "text/html; charset=utf-8"],
    ["the page's script", "/workbench.js", "text/javascript; charset=utf-8"],
    ["the page's style", "/workbench.css", "text/css; charset=utf-8"],
    ["the functions", "/addin/functions.js", "text/javascript; charset=utf-8"],
    ["the functions' metadata", "/addin/functions.json", "application/json; charset=utf-8"],
    ["the manifest", "/addin/manifest.xml", "application/xml; charset=utf-8"],
    ["an icon", "/addin/assets/icon-16.png", "image/png"],
    ["a name with an encoded space", "/addin/assets/a%20b.txt", "text/plain; charset=utf-8"],
    ["a file of an unknown kind", "/addin/notes.unknown", "application/octet-stream"],
    ["office.js", "/office-js/office.js", "text/javascript; charset=utf-8"],
    ["the workbook", "/api/workbook", "application/json; charset=utf-8"],
    ["the file of the workbook", "/api/workbook/file", "application/octet-stream"],
  ])("serves %s with its content type", async (_what, address, type) => {
    const answer = await request(server, address);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(Number(answer.headers["content-length"])).toBeGreaterThan(0);
  });

  test("office.js is Microsoft's file, byte for byte", async () => {
    const { body } = await request(server, "/office-js/office.js");
    expect(body).toBe(fs.readFileSync(path.join(OFFICE_JS_FOLDER, "office.js"), "utf8"));
  });

  test.each(["/office-js/OFFICE.JS", "/office-js/En-US/Office_Strings.js"])(
    "office.js files are found without regard to case: %s",
    async (address) => {
      expect((await request(server, address)).status).toBe(200);
    },
  );

  test("the page that office.js asks for its trust answers that this host is trusted", async () => {
    const { body } = await request(server, "/office-js/AgaveErrorUX/index.html");
    expect(body).toContain(`postMessage('{"hostUserTrusted":true}', e.origin)`);
  });

  test("the task pane is the built page but for the address of office.js", async () => {
    const { body } = await request(server, "/addin/taskpane.html");
    expect(body).toBe(
      TASK_PANE.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/office-js/office.js"),
    );
  });

  test("the page and the add-in are never cached, office.js for a week", async () => {
    const cache = async (address: string) => (await request(server, address)).headers["cache-control"];
    expect(await cache("/")).toBe("no-store");
    expect(await cache("/addin/functions.js")).toBe("no-store");
    expect(await cache("/addin/taskpane.html")).toBe("no-store");
    expect(await cache("/office-js/office.js")).toBe("public, max-age=604800");
  });

  test.each([
    ["a file that is not there", "/addin/nothing.js"],
    ["a folder", "/addin/assets"],
    ["the folder of the add-in itself", "/addin/"],
    ["an unknown part of the interface", "/api/other"],
    ["a parent folder", "/addin/../secret.txt"],
    ["a parent folder from the page", "/../secret.txt"],
    ["an encoded parent folder", "/addin/%2e%2e/secret.txt"],
    ["an encoded slash", "/addin/..%2fsecret.txt"],
    ["an encoded backslash", "/addin/..%5csecret.txt"],
    ["a backslash", "/addin/..\\secret.txt"],
    ["a drive letter", "/addin/c:/windows/win.ini"],
    ["a parent folder of office.js", "/office-js/../package.json"],
    ["an encoded zero", "/addin/functions.js%00.png"],
    ["a broken escape", "/addin/%zz"],
    ["a link that leads out of the folder", "/addin/link.txt"],
  ])("refuses %s", async (_what, address) => {
    const answer = await request(server, address);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("outside");
  });

  test.each([
    ["a name that was pointed at this computer", (port: string) => `evil.example:${port}`],
    ["this computer's name with a foreign ending", (port: string) => `localhost.evil.example:${port}`],
    ["another port", () => "localhost:1"],
    ["no port", () => "localhost"],
  ])("refuses a request for %s", async (_what, hostFor) => {
    const answer = await request(server, "/api/workbook", { host: hostFor(new URL(server.url).port) });
    expect(answer.status).toBe(403);
    expect(answer.body).toBe(`The workbench answers requests for ${server.url} only.\n`);
  });

  test.each(["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])("answers requests for %s", async (name) => {
    const answer = await request(server, "/", { host: `${name}:${new URL(server.url).port}` });
    expect(answer.status).toBe(200);
  });

  test("answers HEAD with the headers alone, and refuses to be written to", async () => {
    const head = await request(server, "/addin/functions.js", { method: "HEAD" });
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "12", ""]);
    const post = await request(server, "/api/workbook", { method: "POST" });
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("tells the browser that nothing may be fetched from elsewhere", async () => {
    for (const address of ["/", "/addin/taskpane.html"]) {
      const policy = (await request(server, address)).headers["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'self';");
      expect(policy).not.toMatch(/https?:|\*/);
    }
  });
});

test("a page that has not been built is answered with what to do", async () => {
  const server = await startServer({ port: 0, page: path.join(__dirname, "no-such-folder") });
  try {
    const answer = await request(server, "/");
    expect(answer.status).toBe(503);
    expect(answer.body).toContain("npm start");
  } finally {
    await server.close();
  }
});

test("a port that is taken is refused with a sentence that names another", async () => {
  const { whyNotListening } = await import("../../../workbench/server/port");
  const server = await startServer({ port: 0 });
  const port = Number(new URL(server.url).port);
  try {
    const error: unknown = await startServer({ port }).catch((reason: unknown) => reason);
    expect(whyNotListening(error, port)).toMatch(`Port ${port} is taken by another program`);
    expect(whyNotListening(error, port)).toMatch(`PORT=${port + 1}`);
  } finally {
    await server.close();
  }
});

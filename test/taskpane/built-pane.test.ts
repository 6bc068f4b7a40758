import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const BUILT = path.join(__dirname, "../../build/test-dist");
const read = (name: string): string => fs.readFileSync(path.join(BUILT, name), "utf8");

describe("the task pane as it is built", () => {
  it("loads at most 40 KB gzipped of its own, office.js apart", () => {
    const sizes = ["taskpane.html", "taskpane.js", "taskpane.css"].map(
      (name) => gzipSync(read(name), { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40 * 1024);
    expect(Math.min(...sizes)).toBeGreaterThan(100);
  });

  it("loads office.js first in the head, then the functions, then the pane", () => {
    const head = /<head>(.*)<\/head>/s.exec(read("taskpane.html"))?.[1] ?? "";
    const sources = [...head.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map((match) => match[1]);
    expect(sources).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  it("allows no script but its own and office.js, and no connection to anywhere else", () => {
    const page = read("taskpane.html");
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
    const directives = Object.fromEntries(
      policy.split(";").map((part) => {
        const [name = "", ...sources] = part.trim().split(/\s+/);
        return [name, sources.join(" ")];
      }),
    );
    expect(directives).toEqual({
      "default-src": "'none'",
      "script-src": "'self' https://appsforoffice.microsoft.com",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'self' https://appsforoffice.microsoft.com",
      "frame-src": "'self' https://appsforoffice.microsoft.com",
      "form-action": "'none'",
      "base-uri": "'none'",
      "object-src": "'none'",
    });
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/\son\w+=/);
  });

  it("carries no other package's code and no setting of package.json", () => {
    expect(read("taskpane.js")).not.toMatch(/decimal\.js|DecimalError|office-addin-debugging/);
  });
});

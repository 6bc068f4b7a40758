/** The files as they are built for shipping: a policy on every page, before anything that it holds for, and no request in any script. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { helpPolicy, panePolicy } from "../../config/security-policy";
import { PUBLIC_OFFICE_JS_URL } from "../../config/parameters";

const BUILT = path.join(__dirname, "../../build/test-dist");

const filesWith = (ending: string): string[] =>
  readdirSync(BUILT, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.replaceAll("\\", "/"));

const read = (name: string): string => readFileSync(path.join(BUILT, name), "utf8");

describe("the pages", () => {
  const pages = filesWith(".html");

  test("are the pane and those of help", () => {
    expect(pages.filter((name) => !name.startsWith("docs/"))).toEqual(["taskpane.html"]);
    expect(pages.length).toBeGreaterThan(15);
  });

  test.each(pages)("%s carries its policy before anything that it holds for, and nothing inline", (name) => {
    const page = read(name);
    const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page);
    expect(policy?.[1]).toBe(name === "taskpane.html" ? panePolicy(PUBLIC_OFFICE_JS_URL) : helpPolicy());
    const first = page.search(/<(?:script|link|style|img|iframe|body|main)\b/);
    expect(policy?.index).toBeLessThan(first);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+\s*=|javascript:/i);
  });
});

describe("the scripts", () => {
  const scripts = filesWith(".js");

  test("are there", () => expect(scripts).toEqual(expect.arrayContaining(["functions.js", "taskpane.js"])));

  test.each(scripts)("%s has no way to ask for anything but a file of its own", (name) => {
    const ways = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon)\b/g;
    expect(read(name).match(ways)).toBeNull();
    expect(read(name)).not.toMatch(/\beval\(|new Function\(|\bFunction\(["'`]/);
  });
});

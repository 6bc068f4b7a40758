import { browserCommand } from "../../../workbench/server/open-browser";
import { portFrom } from "../../../workbench/server/port";
import { withLocalOfficeJs } from "../../../workbench/server/task-pane-page";

test.each([
  ["nothing is 3000", undefined, 3000],
  ["an empty setting is 3000", "", 3000],
  ["a number is that port", "4310", 4310],
  ["the highest port", "65535", 65535],
  ["one above the highest", "65536", null],
  ["zero", "0", null],
  ["a word", "http", null],
  ["a fraction", "80.5", null],
  ["a sign", "-1", null],
])("the port: %s", (_name, setting, expected) => {
  expect(portFrom(setting)).toBe(expected);
});

const URL = "http://localhost:3000";

test.each([
  ["Windows", "win32", {}, ["cmd", "/c", "start", "", URL]],
  ["a Mac", "darwin", {}, ["open", URL]],
  ["Linux", "linux", {}, ["xdg-open", URL]],
  ["a browser that the user names", "linux", { BROWSER: "firefox" }, ["firefox", URL]],
  ["BROWSER=none", "darwin", { BROWSER: "none" }, null],
  ["a machine that builds and tests", "linux", { CI: "true" }, null],
] as const)("the browser on %s", (_name, platform, env, expected) => {
  expect(browserCommand(URL, platform, env)).toEqual(expected);
});

test.each([
  ["the public address", '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'],
  ["single quotes", "<script src='https://appsforoffice.gcc.cdn.office.net/x/office.js'></script>"],
  ["other attributes", '<script defer="defer" type="text/javascript" src="/lib/office.js"></script>'],
  [
    "no quotes, as a minified page has it",
    "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>",
  ],
  ["the debug build", '<script src="https://example.org/office.debug.js"></script>'],
])("office.js comes from this server: %s", (_name, tag) => {
  expect(withLocalOfficeJs(tag)).toMatch(/src=(["'])\/office-js\/office\.js\1/);
  expect(withLocalOfficeJs(tag)).not.toContain("//");
});

test.each(['<script src="functions.js"></script>', '<script src="my-office.json"></script>', "office.js in a text"])(
  "what is not the tag of office.js stays: %s",
  (text) => {
    expect(withLocalOfficeJs(text)).toBe(text);
  },
);

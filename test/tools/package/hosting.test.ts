import { readFileSync } from "node:fs";
import path from "node:path";
import { panePolicy } from "../../../config/security-policy";
import { hostingSamples, SAMPLES } from "../../../tools/package/hosting";
import { folderWith } from "../../workbench/server/client";
import { checkWellFormed } from "../../../tools/validate/well-formed";

const PUBLIC = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const GCC_HIGH = "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js";

const served = (officeJsUrl: string) => ({ baseUrl: "https://addins.example.org/alliance/", officeJsUrl });

/** Name and value of each header that a sample sets, as its server reads it. */
const HEADERS: Readonly<Record<string, (text: string) => Record<string, string>>> = {
  "nginx.conf": (text) =>
    Object.fromEntries(
      [...text.matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value]),
    ),
  "web.config": (text) =>
    Object.fromEntries(
      [...text.matchAll(/<add name="([^"]+)" value="([^"]*)" \/>/g)].map(([, name, value]) => [name, value]),
    ),
  "staticwebapp.config.json": (text) => (JSON.parse(text) as { globalHeaders: Record<string, string> }).globalHeaders,
};

/** The policy of the page as it was built. */
function builtPolicy(): string {
  const page = readFileSync(path.join(__dirname, "../../../build/test-dist/taskpane.html"), "utf8");
  return /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? "";
}

describe("the samples for web servers", () => {
  test("are those that this test can read", () => {
    expect([...hostingSamples(served(PUBLIC)).keys()].sort()).toEqual(Object.keys(HEADERS).sort());
  });

  test.each(Object.keys(HEADERS))("%s sends the policy of the build, and the headers beside it", (name) => {
    const headers = HEADERS[name]?.(hostingSamples(served(PUBLIC)).get(name) ?? "");
    expect(builtPolicy()).toContain("default-src 'none'");
    expect(headers).toMatchObject({
      "Content-Security-Policy": builtPolicy(),
      "Access-Control-Allow-Origin": "*",
      "Strict-Transport-Security": "max-age=31536000",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
    expect(Object.keys(headers ?? {})).not.toContain("X-Frame-Options");
  });

  test.each(Object.keys(HEADERS))("%s allows another office.js and no longer the public one", (name) => {
    const text = hostingSamples(served(GCC_HIGH)).get(name) ?? "";
    expect(HEADERS[name]?.(text)["Content-Security-Policy"]).toBe(panePolicy(GCC_HIGH));
    expect(text).toContain("https://appsforoffice.gcch.cdn.office.net;");
    expect(text).not.toContain("appsforoffice.microsoft.com");
  });

  test("an office.js beside the add-in needs no other origin", () => {
    expect(panePolicy("office/office.js")).not.toContain("http");
  });

  test("name the address of the package, in place of the one that they are written with", () => {
    const samples = hostingSamples({ baseUrl: "https://tools.example.gov/office/alliance/", officeJsUrl: PUBLIC });
    expect([...samples].filter(([, text]) => text.includes("addins.example.org"))).toEqual([]);
    expect(samples.get("nginx.conf")).toContain("served at https://tools.example.gov/office/alliance/\n");
    expect(samples.get("nginx.conf")).toContain("server_name tools.example.gov;");
    expect(samples.get("nginx.conf")).toContain("location /office/alliance/ {");
  });

  test("the one for nginx has no directive that an nginx of today's long-term systems does not know", () => {
    // "http2 on" came with 1.25.1; Debian 12 has 1.22 and Ubuntu 24.04 has 1.24, and neither starts with it.
    expect(hostingSamples(served(PUBLIC)).get("nginx.conf")).not.toMatch(/^\s*http2\s/m);
  });

  test("the file for IIS is well-formed", async () => {
    expect(await checkWellFormed(readFileSync(path.join(SAMPLES, "web.config"), "utf8"))).toEqual([]);
  });

  test("a sample with another policy is refused", () => {
    const folder = folderWith({ "nginx.conf": "add_header Content-Security-Policy \"default-src 'self'\";" });
    expect(() => hostingSamples(served(PUBLIC), folder.path)).toThrow("nginx.conf does not carry the policy");
    folder.remove();
  });
});

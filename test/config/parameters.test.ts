import { readFileSync } from "node:fs";
import path from "node:path";
import {
  DEVELOPMENT_BASE_URL,
  PUBLIC_OFFICE_JS_URL,
  isLocalHost,
  readParameters,
  withDeploymentUrls,
} from "../../config/parameters";

const BASE = "https://addins.example.org/alliance/";
const GOVERNMENT_OFFICE_JS = "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js";

describe("readParameters, where a production build is refused", () => {
  const refused = [
    { name: "no base address is given", env: {}, says: ["ADDIN_BASE_URL is not set", "npm run build:dev"] },
    { name: "the base address is blank", env: { ADDIN_BASE_URL: "  " }, says: ["ADDIN_BASE_URL is not set"] },
    {
      name: "the base address is malformed",
      env: { ADDIN_BASE_URL: "addins.example.org/alliance" },
      says: ['ADDIN_BASE_URL is "addins.example.org/alliance"', "not a web address", "https://addins.example.org/"],
    },
    {
      name: "the base address is no web address",
      env: { ADDIN_BASE_URL: "file:///srv/addin/" },
      says: ["not a web address", "begins with https://"],
    },
    {
      name: "the base address is plain http",
      env: { ADDIN_BASE_URL: "http://addins.example.org/alliance/" },
      says: ["over https only"],
    },
    ...[
      "https://localhost:3000/",
      "http://LOCALHOST/",
      "https://127.0.0.1:8443/",
      "https://[::1]/",
      "https://me.localhost/",
    ].map((url) => ({
      name: `the base address is ${url}`,
      env: { ADDIN_BASE_URL: url },
      says: ["an address of this computer"],
    })),
    {
      name: "the base address carries a query",
      env: { ADDIN_BASE_URL: `${BASE}?v=2` },
      says: ["ADDIN_BASE_URL", "leave out what begins with ?"],
    },
    {
      name: "the help address carries a fragment",
      env: { ADDIN_BASE_URL: BASE, ADDIN_HELP_URL: `${BASE}#help` },
      says: ["ADDIN_HELP_URL", "leave out what begins with #"],
    },
    {
      name: "the base address carries a password",
      env: { ADDIN_BASE_URL: "https://deploy:secret@addins.example.org/" },
      says: ["ADDIN_BASE_URL", "user name or a password"],
    },
    {
      name: "the help lies on this computer",
      env: { ADDIN_BASE_URL: BASE, ADDIN_HELP_URL: "https://localhost:3000/docs/" },
      says: ["ADDIN_HELP_URL", "an address of this computer"],
    },
    {
      name: "the support address is an e-mail address",
      env: { ADDIN_BASE_URL: BASE, ADDIN_SUPPORT_URL: "mailto:help@example.org" },
      says: ["ADDIN_SUPPORT_URL", "begins with https://"],
    },
    {
      name: "the support address is plain http",
      env: { ADDIN_BASE_URL: BASE, ADDIN_SUPPORT_URL: "http://support.example.org/" },
      says: ["ADDIN_SUPPORT_URL", "over https only"],
    },
    {
      name: "office.js would come over http",
      env: { ADDIN_BASE_URL: BASE, OFFICE_JS_URL: "http://cdn.example.org/office.js" },
      says: ["OFFICE_JS_URL", "over https only"],
    },
    {
      name: "office.js is named without its scheme",
      env: { ADDIN_BASE_URL: BASE, OFFICE_JS_URL: "//cdn.example.org/office.js" },
      says: ["OFFICE_JS_URL", "the whole address"],
    },
  ];

  test.each(refused)("$name", ({ env, says }) => {
    let message = "";
    try {
      readParameters("production", env);
    } catch (error) {
      message = (error as Error).message;
    }
    for (const words of says) expect(message).toContain(words);
  });

  it("never repeats a password", () => {
    expect(() => readParameters("production", { ADDIN_BASE_URL: "https://a:secret@b.example/" })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
  });
});

describe("readParameters, where the build goes on", () => {
  it("derives help and support from the base address", () => {
    expect(readParameters("production", { ADDIN_BASE_URL: "https://addins.example.org/alliance" })).toEqual({
      baseUrl: BASE,
      officeJsUrl: PUBLIC_OFFICE_JS_URL,
      helpUrl: `${BASE}docs/`,
      supportUrl: `${BASE}docs/index.html`,
    });
  });

  it("takes help, support and a government cloud's office.js as they are given", () => {
    const parameters = readParameters("production", {
      ADDIN_BASE_URL: BASE,
      OFFICE_JS_URL: GOVERNMENT_OFFICE_JS,
      ADDIN_HELP_URL: "https://help.example.org/withholding",
      ADDIN_SUPPORT_URL: "https://desk.example.org/new?topic=excel&unit=finance",
    });
    expect(parameters).toEqual({
      baseUrl: BASE,
      officeJsUrl: GOVERNMENT_OFFICE_JS,
      helpUrl: "https://help.example.org/withholding/",
      supportUrl: "https://desk.example.org/new?topic=excel&unit=finance",
    });
  });

  it("takes an office.js that is served with the add-in", () => {
    const parameters = readParameters("production", { ADDIN_BASE_URL: BASE, OFFICE_JS_URL: "office/office.js" });
    expect(parameters.officeJsUrl).toBe("office/office.js");
  });

  it("needs nothing for development", () => {
    expect(readParameters("development", {}).baseUrl).toBe(DEVELOPMENT_BASE_URL);
  });

  it("takes plain http on this computer for development", () => {
    const parameters = readParameters("development", { ADDIN_BASE_URL: "http://localhost:4100/" });
    expect(parameters.supportUrl).toBe("http://localhost:4100/docs/index.html");
  });

  it("refuses a malformed address in development too", () => {
    expect(() => readParameters("development", { ADDIN_HELP_URL: "help" })).toThrow("ADDIN_HELP_URL");
  });
});

test.each([
  { hostname: "localhost.example.org", local: false },
  { hostname: "127.example.org", local: false },
  { hostname: "localhost.", local: true },
  { hostname: "127.9.9.9", local: true },
])("isLocalHost($hostname) is $local", ({ hostname, local }) => {
  expect(isLocalHost(hostname)).toBe(local);
});

describe("withDeploymentUrls", () => {
  const parameters = {
    baseUrl: BASE,
    helpUrl: "https://help.example.org/$&/",
    supportUrl: "https://desk.example.org/new?topic=excel&unit=finance",
  };

  it("moves the help of functions.json, however odd the address", () => {
    const text = JSON.stringify({
      helpUrl: `${DEVELOPMENT_BASE_URL}docs/functions/x.html`,
      other: DEVELOPMENT_BASE_URL,
    });
    expect(JSON.parse(withDeploymentUrls(text, parameters))).toEqual({
      helpUrl: "https://help.example.org/$&/functions/x.html",
      other: BASE,
    });
  });

  it("moves every address of the manifest, support alone to support", () => {
    const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
    const deployed = withDeploymentUrls(manifest, parameters);
    expect(deployed).not.toContain("localhost");
    expect(deployed).toContain(
      '<SupportUrl DefaultValue="https://desk.example.org/new?topic=excel&amp;unit=finance"/>',
    );
    expect(deployed).toContain('id="Help.Url" DefaultValue="https://help.example.org/$&amp;/index.html"');
    expect(deployed).toContain(`id="Pane.Url" DefaultValue="${BASE}taskpane.html"`);
  });
});

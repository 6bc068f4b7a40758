import path from "node:path";
import { askService, type ServiceCall } from "../../../tools/validate/service";
import { sourceFiles } from "../../../tools/validate/served-files";
import { print } from "../../../tools/validate/print";
import { validate } from "../../../tools/validate/validate";
import { ROOT } from "./deployment";

const MANIFEST = path.join(ROOT, "manifest.xml");

const accepted: ServiceCall = async () => ({ isValid: true, status: 200, report: { status: "Accepted" } });
const rejected: ServiceCall = async () => ({
  isValid: false,
  status: 200,
  report: {
    status: "Rejected",
    errors: [{ title: "Icon missing", content: "The icon cannot be loaded.", line: 14 }],
  },
});
const noNetwork: ServiceCall = async () => {
  throw new Error("Unable to contact the manifest validation service.\nFetchError: getaddrinfo ENOTFOUND");
};

const validation = (service: ServiceCall) => ({
  manifestPath: MANIFEST,
  files: sourceFiles(ROOT),
  schemaFolder: path.join(ROOT, "no-schemas-here"),
  service,
});

describe("Microsoft's validation service", () => {
  it("passes a manifest that it accepts", async () => {
    expect(await askService(MANIFEST, false, accepted)).toEqual({ outcome: "answered", issues: [] });
  });

  it("hands on what it rejects, with the line", async () => {
    expect(await askService(MANIFEST, false, rejected)).toEqual({
      outcome: "answered",
      issues: [{ code: "service", facts: { title: "Icon missing", content: "The icon cannot be loaded." }, line: 14 }],
    });
  });

  it("fails a manifest that it rejects without a reason", async () => {
    const silent: ServiceCall = async () => ({ isValid: false, report: { status: "Rejected" } });
    expect(await askService(MANIFEST, false, silent)).toMatchObject({ issues: [{ facts: { title: "Rejected" } }] });
  });

  const unreachable: readonly { name: string; call: ServiceCall }[] = [
    { name: "there is no network", call: noNetwork },
    { name: "it is down", call: async () => ({ isValid: false, status: 503, statusText: "Service Unavailable" }) },
    { name: "a proxy answers in its place", call: async () => ({ isValid: false, status: 200 }) },
    { name: "it does not answer in time", call: () => new Promise(() => undefined) },
  ];
  test.each(unreachable)("is neither a pass nor a failure when $name", async ({ call }) => {
    expect(await askService(MANIFEST, false, call, 20)).toEqual({ outcome: "unreachable" });
  });

  it("lets any other failure be seen", async () => {
    const broken: ServiceCall = () => Promise.reject(new Error("ENOENT: manifest.xml"));
    await expect(askService(MANIFEST, false, broken)).rejects.toThrow("ENOENT");
  });

  it("is told whether the manifest is for other people", async () => {
    const asked: boolean[] = [];
    await validate({
      ...validation(async (_path, production) => {
        asked.push(production);
        return { isValid: true, report: { status: "Accepted" } };
      }),
    });
    expect(asked).toEqual([false]);
  });

  it("is reported as skipped, in words, where it cannot be reached", async () => {
    const report = await validate(validation(noNetwork));
    expect(report.checks).toContainEqual({ name: "service", outcome: { skipped: "unreachable" } });
    expect(print(report, "manifest.xml", sourceFiles(ROOT))).toContain(
      "skipped: the validation service cannot be reached",
    );
  });

  it("makes the whole check fail where it rejects", async () => {
    const report = await validate(validation(rejected));
    expect(report.checks).toContainEqual({ name: "service", outcome: "failed" });
    expect(report.issues.map(({ code }) => code)).toEqual(["service"]);
  });
});

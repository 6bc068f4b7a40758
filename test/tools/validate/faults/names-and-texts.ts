import { inManifest, type Fault } from "./fault";

const LONG = "x".repeat(251);
const SHORT_TOO_LONG = "y".repeat(126);

export const faultsOfNames: readonly Fault[] = [
  {
    name: "a resource that is not there",
    code: "resid-unresolved",
    change: inManifest('<Label resid="Lists.Label"/>', '<Label resid="Lists.Lable"/>'),
    at: "Lists.Lable",
    says: 'Label names the resource "Lists.Lable"',
  },
  {
    name: "a resource of the wrong kind",
    code: "resid-section",
    change: inManifest('<Title resid="Lists.Label"/>', '<Title resid="Lists.Description"/>'),
    at: '<Title resid="Lists.Description"/>',
    says: "stands in LongStrings. Excel looks for it in ShortStrings",
  },
  {
    name: "a resource that nobody uses",
    code: "resource-unused",
    change: inManifest("</bt:Urls>", '<bt:Url id="Old.Url" DefaultValue="https://example.org/"/></bt:Urls>'),
    at: "Old.Url",
    says: '"Old.Url"',
  },
  {
    name: "the name of a resource of 33 characters",
    code: "id-too-long",
    change: (sound) => ({
      ...sound,
      manifest: sound.manifest.replaceAll("Group.Label", "Group.Label.".padEnd(33, "x")),
    }),
    at: '<bt:String id="Group.Label',
    says: "33 characters; 32 are allowed",
  },
  {
    name: "two resources of one name",
    code: "resource-repeated",
    change: inManifest("</bt:LongStrings>", '<bt:String id="Lists.Label" DefaultValue="Lists"/></bt:LongStrings>'),
    at: 'id="Lists.Label" DefaultValue="Lists"/></bt:LongStrings>',
    says: '"Lists.Label" is there already, on line',
  },
  {
    name: "a button with the id of its group",
    code: "element-id-repeated",
    change: inManifest('id="AllianceWithholding.Lists"', 'id="AllianceWithholding.Group"'),
    at: '<Control xsi:type="Button"',
    says: "of this Control is taken already",
  },
  {
    name: "a short text of 126 characters",
    code: "text-too-long",
    change: inManifest('DefaultValue="District lists"', `DefaultValue="${SHORT_TOO_LONG}"`),
    at: SHORT_TOO_LONG,
    says: '"Lists.Label" has 126 characters; 125 are allowed',
  },
  {
    name: "a translation of a long text of 251 characters",
    code: "text-too-long",
    change: inManifest(
      '"/>\n      </bt:LongStrings>',
      `">\n<bt:Override Locale="es-MX" Value="${LONG}"/></bt:String></bt:LongStrings>`,
    ),
    at: LONG,
    says: '"Lists.Description" has 251 characters; 250 are allowed',
  },
  {
    name: "a description of 251 characters",
    code: "text-too-long",
    change: (sound) => ({
      ...sound,
      manifest: sound.manifest.replace(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${LONG}"`),
    }),
    at: LONG,
    says: "Description has 251 characters",
  },
];

import { inManifest, type Fault } from "./fault";

export const faultsOfTheRuntime: readonly Fault[] = [
  {
    name: "a runtime that ends with each function",
    code: "runtime-lifetime",
    change: inManifest('lifetime="long"', 'lifetime="short"'),
    at: "<Runtime resid",
    says: '"short"',
  },
  {
    name: "a pane with an id of its own",
    code: "taskpane-id",
    change: inManifest(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane1</TaskpaneId>',
    ),
    at: "<TaskpaneId>",
    says: '"Pane1"',
  },
  ...[
    {
      who: "the page",
      from: '<Page>\n              <SourceLocation resid="Pane.Url"/>',
      element: "Page",
    },
    { who: "the ribbon", from: '<FunctionFile resid="Pane.Url"/>', element: "FunctionFile" },
    {
      who: "the pane",
      from: '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="Pane.Url"/>',
      element: "The pane's action",
    },
  ].map(({ who, from, element }): Fault => ({
    name: `${who} in another runtime`,
    code: "shared-resid",
    change: inManifest(from, from.replace("Pane.Url", "Help.Url")),
    at: from.includes("\n") ? '<SourceLocation resid="Help.Url"/>' : '<FunctionFile resid="Help.Url"/>',
    says: `${element} names "Help.Url"`,
  })),
  {
    name: "another page for old Excels",
    code: "default-page",
    change: inManifest(
      '<SourceLocation DefaultValue="https://addin.example.org/alliance/taskpane.html"',
      '<SourceLocation DefaultValue="https://addin.example.org/alliance/functions.json"',
    ),
    at: "<SourceLocation DefaultValue",
    says: "DefaultSettings opens https://addin.example.org/alliance/functions.json",
  },
  {
    name: "a ribbon group under another name",
    code: "group-label",
    change: inManifest(
      'id="Group.Label" DefaultValue="Alliance Withholding"',
      'id="Group.Label" DefaultValue="School finance"',
    ),
    at: '<Label resid="Group.Label"/>',
    says: '"School finance"',
  },
];

import { inFile, withFile, withoutFile, type Fault } from "./fault";

export const faultsOfFunctions: readonly Fault[] = [
  {
    name: "a script that needs a page",
    code: "script-fails",
    change: inFile("functions.js", "CustomFunctions.associate", "document.title; CustomFunctions.associate"),
    file: "functions.js",
    says: "document is not defined",
  },
  {
    name: "a script that waits for Office",
    code: "script-fails",
    change: inFile("functions.js", "CustomFunctions.associate", "Office.onReady(); CustomFunctions.associate"),
    file: "functions.js",
    says: "Office is not defined",
  },
  {
    name: "a description that is no JSON",
    code: "metadata-unreadable",
    change: withFile("functions.json", "<!doctype html>"),
    file: "functions.json",
    says: "cannot be read",
  },
  {
    name: "a description without functions",
    code: "metadata-unreadable",
    change: withFile("functions.json", '{"functions": []}'),
    file: "functions.json",
    says: "it lists no functions",
  },
  {
    name: "a function that the script forgot",
    code: "function-not-associated",
    change: inFile("functions.js", 'associate("SECOND"', 'associate("FIRST"'),
    file: "functions.json",
    at: '"SECOND"',
    says: "The function SECOND is described",
  },
  {
    name: "a function that nobody described",
    code: "function-not-described",
    change: inFile("functions.js", "() => 2);", '() => 2);\nCustomFunctions.associate("THIRD", () => 3);'),
    file: "functions.js",
    says: "associates the function THIRD",
  },
  {
    name: "a function without a page of help",
    code: "function-without-help",
    change: inFile(
      "functions.json",
      '"helpUrl": "https://addin.example.org/alliance/docs/functions/second.html",\n      ',
      "",
    ),
    file: "functions.json",
    at: '"SECOND"',
    says: "The function SECOND has no helpUrl",
  },
  {
    name: "help that is not there",
    code: "file-missing",
    change: withoutFile("docs/functions/second.html"),
    file: "functions.json",
    at: '"SECOND"',
    says: "The helpUrl of SECOND leads to docs/functions/second.html",
  },
  {
    name: "help on this computer",
    code: "address-local",
    change: inFile(
      "functions.json",
      "https://addin.example.org/alliance/docs/functions/first",
      "https://localhost:3000/docs/functions/first",
    ),
    file: "functions.json",
    at: '"FIRST"',
    says: "The helpUrl of FIRST",
  },
  {
    name: "a pane that does not load the functions",
    code: "page-without-functions",
    change: inFile("taskpane.html", "<script src=functions.js></script>", ""),
    file: "taskpane.html",
    says: "taskpane.html does not load functions.js",
  },
  {
    name: "a button that runs what nobody associated",
    code: "action-not-associated",
    change: ({ manifest, ...rest }) => ({
      ...rest,
      manifest: manifest.replace(
        /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/,
        '<Action xsi:type="ExecuteFunction"><FunctionName>showLists</FunctionName></Action>',
      ),
    }),
    at: "<FunctionName>",
    says: '"showLists"',
  },
];

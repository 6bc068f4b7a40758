import { servedPath } from "../address";
import { functionsAddress, functionsFile } from "../functions-file";
import type { Rule, RuleInput } from "../rule";
import { all } from "../xml/element";

/** The files that the pane's page loads by script elements, as far as they are the add-in's own. */
function ownScripts({ root }: RuleInput, html: string): string[] {
  const address = functionsAddress(root, "Runtime");
  return [...html.matchAll(/<script\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? "")
    .flatMap((source) => (URL.canParse(source, address) ? [new URL(source, address).href] : []))
    .flatMap((url) => servedPath(root, url) ?? []);
}

/** The schema asks for a Script, but in a shared runtime Excel never runs it: the page has to load it. */
export const pageLoadsFunctions: Rule = (input) => {
  const page = functionsFile(input, "Runtime");
  const script = functionsFile(input, "Script");
  if (page === undefined || script === undefined || ownScripts(input, page.text).includes(script.path)) return [];
  return [{ code: "page-without-functions", facts: { page: page.path, script: script.path }, file: page.path }];
};

/** A button that runs a function nobody associated waits until Excel gives up. */
export const actionsAssociated: Rule = (input) => {
  const page = functionsFile(input, "Runtime");
  if (page === undefined) return [];
  const scripts = ownScripts(input, page.text)
    .flatMap((path) => input.files.read(path) ?? [])
    .map((bytes) => new TextDecoder().decode(bytes));
  return all(input.root, "FunctionName").flatMap(({ text, line }) => {
    const name = text.trim();
    const call = new RegExp(`\\.associate\\(\\s*(["'\`])${name.replace(/\W/g, "\\$&")}\\1`);
    const associated = scripts.some((script) => call.test(script));
    return associated ? [] : [{ code: "action-not-associated", facts: { name }, line }];
  });
};

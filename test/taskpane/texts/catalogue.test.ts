import ts from "typescript";
import { SPANISH } from "../../../src/taskpane/texts/spanish";
import { ENGLISH } from "./english";

type Text = string | ((...facts: never[]) => string);

/** Every text by its path, such as "frame.screens.lists". */
function textsIn(part: object, path = ""): Map<string, Text> {
  const found = new Map<string, Text>();
  for (const [name, value] of Object.entries(part) as [string, Text | object][]) {
    const at = path === "" ? name : `${path}.${name}`;
    if (typeof value === "object") for (const [inner, text] of textsIn(value, at)) found.set(inner, text);
    else found.set(at, value);
  }
  return found;
}

/** The names that a text takes its figures by, and those of them that its body uses. */
function placeholdersOf(text: Text): { readonly taken: readonly string[]; readonly used: readonly string[] } {
  if (typeof text === "string") return { taken: [], used: [] };
  const source = ts.createSourceFile("text.ts", `(${String(text)})`, ts.ScriptTarget.ES2022, true);
  const taken: string[] = [];
  const used = new Set<string>();
  const bind = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) taken.push(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name);
  };
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && taken.includes(node.text)) used.add(node.text);
    ts.forEachChild(node, look);
  };
  const find = (node: ts.Node): void => {
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node)) {
      for (const { name } of node.parameters) bind(name);
      if (node.body) look(node.body);
      return;
    }
    ts.forEachChild(node, find);
  };
  find(source);
  return { taken: taken.sort(), used: [...used].sort() };
}

const english = textsIn(ENGLISH);

/** The languages beside English; a new one gets a row here. */
const OTHERS = [["Spanish", textsIn(SPANISH)]] as const;

/** Names and marks that are the same in every language. */
const THE_SAME: ReadonlySet<string> = new Set([]);

it("English has texts in every part", () => {
  for (const part of Object.values(ENGLISH)) expect(textsIn(part).size).toBeGreaterThan(0);
});

describe.each(OTHERS)("%s", (_language, other) => {
  it("has every text of the English, and no other", () => {
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("says the same figures in each text", () => {
    const differing = [...english].flatMap(([path, text]) => {
      const [ours, theirs] = [placeholdersOf(text), placeholdersOf(other.get(path) ?? "")];
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ path, ours, theirs }];
    });
    expect(differing).toEqual([]);
  });

  it("leaves no text in English", () => {
    const isWords = (text: Text): text is string => typeof text === "string" && text !== "";
    const same = [...english].filter(([path, text]) => isWords(text) && other.get(path) === text);
    expect(same.map(([path]) => path)).toEqual([...THE_SAME].sort());
  });
});

it.each([["English", english] as const, ...OTHERS])(
  "%s asks for nothing in a loud or begging voice",
  (_name, texts) => {
    const loud = [...texts].filter(([, text]) =>
      /!|\bplease\b|\boops\b|por favor/i.test(String(text).replace(/'Sheet 1'!|#[^\s"`]*!|!==?|!\w/g, "")),
    );
    expect(loud.map(([path]) => path)).toEqual([]);
  },
);

/** Finds the regular expressions of TypeScript sources, by the parser and not by their looks. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";

export interface FoundExpression {
  /** Such as "src/districts/words.ts:11". */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

export interface FoundInFile {
  readonly literals: readonly FoundExpression[];
  /** Where the file makes one by the constructor: known once the file is loaded, unless a function makes it. */
  readonly made: readonly { readonly place: string; readonly whileLoading: boolean }[];
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => path.join(folder, name))
    .sort();
}

const isInFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined && (ts.isFunctionLike(node) || isInFunction(node.parent));

const isConstructor = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";

export function expressionsOf(name: string, text: string): FoundInFile {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const literals: FoundExpression[] = [];
  const made: { place: string; whileLoading: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (isConstructor(node)) made.push({ place, whileLoading: !isInFunction(node.parent) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, made };
}

/** What the constructor makes while the files are loaded, which is every regular expression that is put together of parts. */
export function madeByLoading(files: readonly string[]): RegExp[] {
  const made: RegExp[] = [];
  const original = globalThis.RegExp;
  const record = (expression: RegExp): RegExp => {
    made.push(expression);
    return expression;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => record(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    const load = createRequire(__filename);
    for (const file of files) load(path.resolve(file));
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/** All of a folder: those that stand in the sources, and those that loading the sources makes. */
export function expressionsIn(root: string, folder: string): readonly FoundExpression[] {
  const files = sourceFiles(path.join(root, folder)).map((file) => {
    const name = path.relative(root, file).replaceAll("\\", "/");
    return { file, ...expressionsOf(name, readFileSync(file, "utf8")) };
  });
  const late = files.flatMap(({ made }) => made.filter(({ whileLoading }) => !whileLoading));
  if (late.length > 0) {
    const places = late.map(({ place }) => place).join(", ");
    throw new Error(
      `${places}: made while a function runs, so nobody can check it beforehand. Make it once, at the top.`,
    );
  }
  const withMade = files.filter(({ made }) => made.length > 0);
  const made = madeByLoading(withMade.map(({ file }) => file));
  const sites = withMade.flatMap((file) => file.made.map(({ place }) => place));
  if (made.length < sites.length)
    throw new Error(`Only ${made.length} of ${sites.length} were made: ${sites.join(", ")}`);
  return [
    ...files.flatMap(({ literals }) => literals),
    ...made.map(({ source, flags }) => ({ place: `${folder} (put together)`, source, flags })),
  ];
}

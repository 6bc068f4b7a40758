import path from "node:path";
import { circlesOf, importedBy, importsIn } from "./circles";

const ROOT = path.join(__dirname, "../..");

/** The workbench's model of Excel is what Excel's own objects are: a range gives its sheet, and a sheet its ranges. */
const OF_EXCEL = "workbench/model/";

describe("what a file imports", () => {
  test.each([
    ["a value", `import { b } from "./b";`],
    ["a type alone", `import type { B } from "./b";`],
    ["a type within an import", `import { type B } from "./b";`],
    ["a type where it is used", `let b: import("./b").B;`],
    ["what it only hands on", `export { b } from "./b";`],
    ["what it loads later", `const b = () => import("./b");`],
    ["the index of a folder", `import { c } from "./c";`],
    ["a screen", `import { d } from "../a/d";`],
  ])("is %s", (_what, text) => {
    const files = ["a/b.ts", "a/c/index.ts", "a/d.tsx"];
    expect(importedBy("a/a.ts", text, (name) => files.includes(name))).toHaveLength(1);
  });

  test("is no package, no file of another kind, and nothing in a comment or a text", () => {
    const text = `import "preact"; import "./b.css"; // import "./b"\nconst text = 'import "./b"';`;
    expect(importedBy("a/a.ts", text, (name) => name === "a/b.ts")).toEqual([]);
  });
});

describe("the circles", () => {
  const of = (imports: Readonly<Record<string, readonly string[]>>) => circlesOf(new Map(Object.entries(imports)));

  test.each([
    ["of two files", { a: ["b"], b: ["a"] }, [["a", "b"]]],
    [
      "of three, with what leads to it and from it left out",
      { x: ["a"], a: ["b"], b: ["c", "y"], c: ["a"], y: [] },
      [["a", "b", "c"]],
    ],
    ["of a file with itself", { a: ["a"] }, [["a"]]],
    [
      "that share a file, each",
      { a: ["b", "c"], b: ["a"], c: ["a"] },
      [
        ["a", "b"],
        ["c", "a"],
      ],
    ],
    ["are none where two ways lead down to one file", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
  ])("%s", (_what, imports, circles) => expect(of(imports)).toEqual(circles));
});

describe("the files of this project", () => {
  test.each(["src", "cli", "workbench", "tools", "prove", "bench", "test"])(
    "in %s import each other in no circle",
    (folder) => {
      const imports = importsIn(ROOT, folder);
      expect(imports.size).toBeGreaterThan(15);
      expect([...imports.values()].flat().length).toBeGreaterThan(15);
      const circles = circlesOf(imports).filter((circle) => !circle.every((name) => name.startsWith(OF_EXCEL)));
      expect(circles.map((circle) => [...circle, circle[0]].join(" imports "))).toEqual([]);
    },
  );

  test("are exempt only where Excel's own objects go round", () => {
    const circles = circlesOf(importsIn(ROOT, "workbench"));
    expect(circles.some((circle) => circle.includes("workbench/model/range.ts"))).toBe(true);
  });
});

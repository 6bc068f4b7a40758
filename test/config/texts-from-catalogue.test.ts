import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import rule from "../../config/lint/texts-from-catalogue";

/** The texts that the rule finds in a piece of the pane. */
function foundIn(code: string): string[] {
  const messages = new Linter().verify(
    code,
    [
      {
        files: ["**/*.tsx"],
        languageOptions: { parser: tseslint.parser as Linter.Parser, parserOptions: { ecmaFeatures: { jsx: true } } },
        plugins: { pane: { rules: { "texts-from-catalogue": rule } } },
        rules: { "pane/texts-from-catalogue": ["error", { names: ["Escape"] }] },
      },
    ],
    "screen.tsx",
  );
  return messages.map(({ message }) => /“(.*)”/.exec(message)?.[1] ?? message);
}

it.each([
  ["text between tags", "<p>Nothing yet</p>", "Nothing yet"],
  ["a small word between tags", "<p>none</p>", "none"],
  ["text beside a value", "<p>{count} rows</p>", "rows"],
  ["a label that is read out", '<nav aria-label="steps" />', "steps"],
  ["a placeholder", '<input placeholder="another town" />', "another town"],
  ["what a component is given to show", '<Way name="Paste" about="from a sheet" />', "Paste|from a sheet"],
  ["a string in braces", '<p>{"rows"}</p>', "rows"],
  ["one of two words", '<p>{isOne ? "row" : "rows"}</p>', "row|rows"],
  ["a word that is shown or not", '<p>{isOne && "row"}</p>', "row"],
  ["one of two labels", '<nav aria-label={isOne ? "step" : "steps"} />', "step|steps"],
  ["a template in braces", "<p>{`${count} rows`}</p>", "… rows"],
  ["a sentence in a constant", 'const said = "Nothing was written.";', "Nothing was written."],
  ["a word in a constant", 'const label = "Undo";', "Undo"],
  ["a sentence with a value", "report({ outcome: `Wrote it to ${sheet}.` });", "Wrote it to …."],
  ["words around a value", "const where = `${first} on the sheet ${sheet}`;", "… on the sheet …"],
])("finds %s", (_what, code, found) => {
  expect(foundIn(code).join("|")).toBe(found);
});

it.each([
  ["a text of the catalogue", "<p>{t.nothingYet}</p>"],
  [
    "classes, types and ids",
    '<input class="field problem" type="text" id="first-rows" aria-labelledby="rows title" />',
  ],
  ["a class that depends", '<p class={isOver ? "drop over" : "drop"} />'],
  ["the name of a field", '<input name="status" />'],
  ["a key", "<li key={`row ${index}`} />"],
  ["marks and figures", '<p>{" "}{`${text}: `}(12)</p>'],
  ["a kind in small letters", 'const kind = "district list";'],
  ["a name in capitals and small letters together", 'const name = "EcsGrants";'],
  ["a kind that is compared", 'if (sheet.visibility !== "Visible") skip();'],
  ["a case", 'switch (one) { case "Alliance": break; }'],
  ["a type", 'type Status = "Alliance" | "Graduated";'],
  ["what is imported", 'import { one } from "Some Module";'],
  ["a name that is allowed", 'const key = "Escape";'],
  ["an address", "const place = `${quoted}!A1`;"],
])("leaves %s alone", (_what, code) => {
  expect(foundIn(code)).toEqual([]);
});

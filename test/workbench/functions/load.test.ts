import { createCustomFunctions } from "../../../workbench/functions/custom-functions";
import { loadFunctions } from "../../../workbench/functions/load";
import { evaluateBare, loadOne } from "./sample";

const json = (...ids: string[]): string =>
  JSON.stringify({ functions: ids.map((id) => ({ id, name: id, parameters: [] })) });

describe("Loading the add-in's functions", () => {
  it("finds a function whatever the case of its name", () => {
    const functions = loadOne("() => 7", []);
    expect(functions.names).toEqual(["F"]);
    expect(functions.call("f", [])).toEqual([[7]]);
    expect(functions.describe("f")?.id).toBe("F");
  });

  it("answers #NAME? for a function that it does not have", () => {
    expect(loadOne("() => 7", []).call("G", [])).toEqual([[{ error: "#NAME?" }]]);
  });

  it("takes associations one by one and as a mapping", () => {
    const functionsJs = "CustomFunctions.associate('A', () => 1); CustomFunctions.associate({ B: () => 2 });";
    const functions = loadFunctions({ functionsJs, functionsJson: json("A", "B"), evaluate: evaluateBare });
    expect([functions.call("A", []), functions.call("B", [])]).toEqual([[[1]], [[2]]]);
  });

  it("refuses a functions.json that declares what functions.js does not associate", () => {
    const load = () => loadFunctions({ functionsJs: "", functionsJson: json("A"), evaluate: evaluateBare });
    expect(load).toThrow("functions.js associates no function with A.");
  });

  it("refuses a functions.js that associates what functions.json does not declare", () => {
    const functionsJs = "CustomFunctions.associate('A', () => 1);";
    const load = () => loadFunctions({ functionsJs, functionsJson: json(), evaluate: evaluateBare });
    expect(load).toThrow("functions.json does not declare A.");
  });

  it.each([["{}"], ["[]"], ['{"functions":[{}]}']])("refuses %s as functions.json", (functionsJson) => {
    expect(() => loadFunctions({ functionsJs: "", functionsJson, evaluate: evaluateBare })).toThrow(
      "functions.json holds",
    );
  });

  it("refuses to associate what is no function", () => {
    const { customFunctions } = createCustomFunctions();
    expect(() => customFunctions.associate("A", undefined)).toThrow(
      'CustomFunctions.associate("A") was given no function.',
    );
  });

  it("gives errors the JSON of Microsoft's runtime", () => {
    const { customFunctions } = createCustomFunctions();
    expect(JSON.parse(JSON.stringify(new customFunctions.Error("#N/A", "none")))).toEqual({
      valueType: "CustomFunctionError",
      code: "#N/A",
      type: "Error",
      basicValue: "#N/A",
      basicType: "Error",
      message: "none",
      errorType: "NotAvailable",
    });
  });
});

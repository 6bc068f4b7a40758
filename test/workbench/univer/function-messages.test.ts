import { FunctionMessages } from "../../../workbench/backend/univer/function-messages";

const CELL = { sheetId: "s1", row: 4, column: 2 };
const wrong = (message: string) => ({ error: "#VALUE!", message });

describe("The messages of custom functions", () => {
  it("are found at the place of a spilled result that they belong to", () => {
    const messages = new FunctionMessages();
    messages.remember(CELL, [[1], [wrong("second")], [wrong("third")]]);
    expect(messages.find(CELL, { row: 6, column: 2 }, "#VALUE!")).toBe("third");
    expect(messages.find(CELL, { row: 5, column: 2 }, "#VALUE!")).toBe("second");
  });

  it("of a call inside a formula explain the same error of the formula", () => {
    const messages = new FunctionMessages();
    messages.remember(CELL, [[1], [wrong("second")]]);
    expect(messages.find(CELL, CELL, "#VALUE!")).toBe("second");
  });

  it("do not explain another error", () => {
    const messages = new FunctionMessages();
    messages.remember(CELL, [[wrong("why")]]);
    expect(messages.find(CELL, CELL, "#REF!")).toBeUndefined();
    expect(messages.find({ ...CELL, row: 5 }, { row: 5, column: 2 }, "#VALUE!")).toBeUndefined();
  });

  it("of all calls in one cell are kept during a calculation and dropped in the next", () => {
    const messages = new FunctionMessages();
    messages.startCalculation();
    messages.remember(CELL, [[{ error: "#N/A", message: "no year" }]]);
    messages.remember(CELL, [[wrong("no amount")]]);
    expect(messages.find(CELL, CELL, "#N/A")).toBe("no year");
    messages.startCalculation();
    messages.remember(CELL, [[5]]);
    expect(messages.find(CELL, CELL, "#N/A")).toBeUndefined();
  });
});

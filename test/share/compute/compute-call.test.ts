import golden from "../../functions/golden/functions.json";
import { argumentNames, isFunctionId, type CellMatrix, type FunctionId } from "../../../src/model/explain";
import { computeCall, isNotComputed, sameValue } from "../../../src/share";
import { signatureOf, takesOneCell, takesText } from "../../../src/share/compute/signatures";

describe("what Excel does with the arguments", () => {
  test.each(golden.functions.map((declared) => ({ id: declared.id, declared })))(
    "is known of $id",
    ({ id, declared }) => {
      if (!isFunctionId(id)) throw new Error(`${id} is no function`);
      expect(argumentNames(id)).toEqual(declared.parameters.map(({ name }) => name));
      expect(signatureOf(id).least).toBe(declared.parameters.filter((one) => !("optional" in one)).length);
      for (const parameter of declared.parameters) {
        expect([parameter.name, takesText(parameter.name)]).toEqual([parameter.name, parameter.type === "string"]);
        expect([parameter.name, takesOneCell(parameter.name)]).toEqual([
          parameter.name,
          !("dimensionality" in parameter),
        ]);
      }
    },
  );
});

interface Row {
  readonly name: string;
  readonly id: FunctionId;
  readonly given: readonly (CellMatrix | undefined)[];
  readonly expected: unknown;
}

const rows: readonly Row[] = [
  { name: "an amount, without Excel", id: "ALLIANCE_WITHHOLD", given: [[[120.5]], [[100]]], expected: [[20.5]] },
  {
    name: "an error cell comes out as itself, in its place only",
    id: "ALLIANCE_WITHHOLD",
    given: [[[120], [{ error: "#SPILL!" }]], [[100]]],
    expected: [[20], [{ error: "#SPILL!" }]],
  },
  {
    name: "an error where text is taken is the whole result",
    id: "ALLIANCE_RELEASE",
    given: [
      [[1], [2]],
      [["Approved"], [{ error: "#REF!" }]],
    ],
    expected: [[{ error: "#REF!" }]],
  },
  {
    name: "an optional argument may be left out",
    id: "ALLIANCE_RECOVERY",
    given: [[[5]], [[9]]],
    expected: [[5]],
  },
  {
    name: "a needed argument may not",
    id: "ALLIANCE_WITHHOLD",
    given: [[[5]], undefined],
    expected: { why: "It has 1 of its arguments; ALLIANCE_WITHHOLD takes 2: current_grant, base_grant." },
  },
  {
    name: "what Excel makes of a range for one cell is left to it",
    id: "DISTRICT_STATUS",
    given: [[["Norwalk"]], [[2024]], [["enacted", "enacted"]]],
    expected: { why: "It gives a range to policy, which takes one cell, and only Excel tells what comes of that." },
  },
];

describe("computing a call", () => {
  test.each(rows)("$name", ({ id, given, expected }) => {
    expect(computeCall(id, given)).toEqual(expected);
  });

  test("an error has the function's own message", () => {
    const given = computeCall("ALLIANCE_WITHHOLD", [[["x"]], [[1]]]);
    expect(isNotComputed(given) ? given : given[0]?.[0]).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining('found "x"') as string,
    });
  });
});

describe("two cells show the same", () => {
  test.each([
    { name: "amounts to the cent", a: 0.1 + 0.2, b: 0.3, same: true },
    { name: "not a cent apart", a: 20.5, b: 20.51, same: false },
    { name: "not a cent apart in hundreds of millions", a: 274_179_135.01, b: 274_179_135.02, same: false },
    { name: "not shares that are the same in cents", a: 0.125, b: 0.13, same: false },
    { name: "a blank and empty text", a: null, b: "", same: true },
    { name: "not a blank and zero", a: null, b: 0, same: false },
    { name: "not text in other letters", a: "Alliance", b: "ALLIANCE", same: false },
    { name: "not a number and its text", a: 1, b: "1", same: false },
    { name: "errors by their name", a: { error: "#N/A" }, b: { error: "#N/A", message: "why" }, same: true },
  ])("$name", ({ a, b, same }) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});

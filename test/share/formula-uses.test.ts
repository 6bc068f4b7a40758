import { FUNCTION_IDS } from "../../src/model/explain/function-id";
import { callsIn } from "../../src/share/formula-uses";

describe("A formula of ours is recognised before it is read", () => {
  it.each(FUNCTION_IDS.flatMap((id) => [[`${id}(A1)`], [`_xldudf_${id}(A1)`], [id.toLowerCase() + "(A1)"]]))(
    "=IF(B1,%s,0)",
    (call) => expect(callsIn(`=IF(B1,${call},0)`)).toHaveLength(1),
  );

  it("takes no other function for one of ours", () => {
    expect(callsIn('=DISTRICT_SHARE(A1)+SUM(B1)&"ALLIANCE_WITHHOLD(A1,B1)"')).toEqual([]);
  });
});

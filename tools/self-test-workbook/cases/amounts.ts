import { BLANK, DIVIDED } from "../cells";
import { casesOf, DIVIDED_BY_ZERO, VALUE } from "./case";

const CSDE = "Alliance portions of ECS entitlements, published by CSDE";

export const AMOUNTS = casesOf("ALLIANCE_WITHHOLD", [
  ["Ansonia, FY 2023", "=ALLIANCE_WITHHOLD(18893447,15031668)", 3861779, `18,893,447 - 15,031,668; ${CSDE}`],
  ["Groton, FY 2022: below the base-year grant", "=ALLIANCE_WITHHOLD(25040045,25374989)", 0, `Never below 0; ${CSDE}`],
  ["Equal to the base-year grant", "=ALLIANCE_WITHHOLD(15031668,15031668)", 0, "Nothing is above it"],
  ["One cent above", "=ALLIANCE_WITHHOLD(15031668.01,15031668)", 0.01, "15,031,668.01 - 15,031,668.00"],
  ["One cent below", "=ALLIANCE_WITHHOLD(15031667.99,15031668)", 0, "Never below 0"],
  [
    "Half a cent in the current grant",
    "=ALLIANCE_WITHHOLD(1.005,1)",
    0.01,
    "1.005 is 1.01, half away from zero; 1.01 - 1.00",
  ],
  ["Half a cent in the base-year grant", "=ALLIANCE_WITHHOLD(2,1.005)", 0.99, "2.00 - 1.01"],
  ["A little below half a cent", "=ALLIANCE_WITHHOLD(1.0049,1)", 0, "1.0049 is 1.00"],
  [
    "Amounts as text, with cents",
    '=ALLIANCE_WITHHOLD("$13,268,125.58","$11,968,215.61")',
    1299909.97,
    "13,268,125.58 - 11,968,215.61",
  ],
  ["Two blank cells", `=ALLIANCE_WITHHOLD(${BLANK},${BLANK})`, 0, "A blank is 0, and nothing is above nothing"],
  ["A cell with #DIV/0!", `=ALLIANCE_WITHHOLD(${DIVIDED},15031668)`, DIVIDED_BY_ZERO, "An error stays the same error"],
  [
    "A cent in the largest amount that Excel shows to the cent",
    "=ALLIANCE_WITHHOLD(9999999999999.99,0.01)",
    9999999999999.98,
    "9,999,999,999,999.99 - 0.01",
  ],
  ["The last dollar below 90 trillion", "=ALLIANCE_WITHHOLD(89999999999999,89999999999998)", 1, "Below 90 trillion"],
  ["90 trillion", "=ALLIANCE_WITHHOLD(90000000000000,1)", VALUE, "Amounts are below 90 trillion"],
  ["A base-year grant that is missing", "=ALLIANCE_WITHHOLD(18893447,0)", VALUE, "No town's base-year grant was zero"],
  ["A base-year grant in a blank cell", `=ALLIANCE_WITHHOLD(18893447,${BLANK})`, VALUE, "A blank is a missing figure"],
  ["Text that is no amount", '=ALLIANCE_WITHHOLD("pending",15031668)', VALUE, "Not an amount"],
  ["Misplaced commas", '=ALLIANCE_WITHHOLD("1,23,4",15031668)', VALUE, "Commas part groups of three digits"],
  ["TRUE for an amount", "=ALLIANCE_WITHHOLD(TRUE,15031668)", VALUE, "Not an amount"],
  ["A negative grant", "=ALLIANCE_WITHHOLD(18893447,-15031668)", VALUE, "Grants are zero or more"],
]);

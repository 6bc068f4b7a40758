import { BLANK, DIVIDED } from "../cells";
import { casesOf, DIVIDED_BY_ZERO, NOT_AVAILABLE, VALUE } from "./case";

const STATUTE = "Conn. Gen. Stat. section 10-262u";

const RELEASE = casesOf("ALLIANCE_RELEASE", [
  ["The plan is approved", '=ALLIANCE_RELEASE(3083699,"Approved")', 3083699, `All of it; ${STATUTE}`],
  ["Approved, in small letters", '=ALLIANCE_RELEASE(3083699,"approved")', 3083699, "Upper or lower case"],
  ["Submitted", '=ALLIANCE_RELEASE(3083699,"Submitted")', 0, `Not before it is approved; ${STATUTE}`],
  ["Changes are required", '=ALLIANCE_RELEASE(3083699,"Changes required")', 0, STATUTE],
  ["Not submitted", '=ALLIANCE_RELEASE(3083699,"Not submitted")', 0, STATUTE],
  ["Half a cent", '=ALLIANCE_RELEASE(1.005,"Approved")', 1.01, "Half away from zero"],
  ["A cell with #DIV/0!", `=ALLIANCE_RELEASE(${DIVIDED},"Approved")`, DIVIDED_BY_ZERO, "An error stays the same error"],
  ["A status that is none", '=ALLIANCE_RELEASE(3083699,"Pending")', VALUE, "Four statuses"],
  ["No status", '=ALLIANCE_RELEASE(3083699,"")', VALUE, "A status is needed"],
  ["A negative amount", '=ALLIANCE_RELEASE(-3083699,"Approved")', VALUE, "Amounts are zero or more"],
]);

const RECOVERY = casesOf("ALLIANCE_RECOVERY", [
  ["Less than the funding", "=ALLIANCE_RECOVERY(125000,3083699)", 125000, `Nothing was repaid; ${STATUTE}`],
  ["A part was repaid", "=ALLIANCE_RECOVERY(125000,3083699,25000)", 100000, "125,000 - 25,000"],
  ["All was repaid", "=ALLIANCE_RECOVERY(125000,3083699,125000)", 0, "125,000 - 125,000"],
  ["One cent too many was repaid", "=ALLIANCE_RECOVERY(125000,3083699,125000.01)", 0, "Never below 0"],
  ["More than the funding", "=ALLIANCE_RECOVERY(250000,200966)", 200966, "No more than the funding of the year"],
  ["More than the funding, a part repaid", "=ALLIANCE_RECOVERY(250000,200966,100000)", 150000, "250,000 - 100,000"],
  ["Half a cent", "=ALLIANCE_RECOVERY(1.005,5)", 1.01, "Half away from zero"],
  ["Text that is no amount", '=ALLIANCE_RECOVERY("none",3083699)', VALUE, "Not an amount"],
  ["A negative amount", "=ALLIANCE_RECOVERY(125000,3083699,-25000)", VALUE, "Amounts are zero or more"],
]);

const CARRYFORWARD = casesOf("ALLIANCE_CARRYFORWARD", [
  ["Something is left", "=ALLIANCE_CARRYFORWARD(3083699,150000,3000000)", 233699, "3,083,699 + 150,000 - 3,000,000"],
  [
    "Carried in from a blank cell",
    `=ALLIANCE_CARRYFORWARD(3083699,${BLANK},3000000.45)`,
    83698.55,
    "3,083,699.00 - 3,000,000.45",
  ],
  ["All of it was spent", "=ALLIANCE_CARRYFORWARD(200966,0,200966)", 0, "200,966 - 200,966"],
  ["One cent more than was there", "=ALLIANCE_CARRYFORWARD(200966,0,200966.01)", VALUE, "No more can be spent"],
  ["Half a cent", "=ALLIANCE_CARRYFORWARD(2,0,1.005)", 0.99, "2.00 - 1.01"],
  ["A sum that is too large", "=ALLIANCE_CARRYFORWARD(80000000000000,20000000000000,0)", VALUE, "Below 90 trillion"],
  ["Text that is no amount", '=ALLIANCE_CARRYFORWARD(3083699,"none",3000000)', VALUE, "Not an amount"],
]);

const SOURCE = casesOf("ALLIANCE_SOURCE", [
  [
    "When money may be released",
    '=ALLIANCE_SOURCE("release")',
    'Conn. Gen. Stat. section 10-262u, as described by School and State Finance Project, "What is an Alliance District?" (early 2022), the grant is withheld until the commissioner has approved the plan, read 2026-09-14',
    "The data of the law",
  ],
  [
    "The first year of the schedule",
    '=ALLIANCE_SOURCE("graduated schedule",2023)',
    { anyText: "(a citation)" },
    "It has one",
  ],
  ["The year before it", '=ALLIANCE_SOURCE("graduated schedule",2022)', NOT_AVAILABLE, "FY 2023 to FY 2027"],
  ["A topic that is none", '=ALLIANCE_SOURCE("tax rate")', VALUE, "The topics are listed in its help"],
  ["No topic", '=ALLIANCE_SOURCE("")', VALUE, "A topic is needed"],
]);

export const PLAN = [...RELEASE, ...RECOVERY, ...CARRYFORWARD, ...SOURCE];

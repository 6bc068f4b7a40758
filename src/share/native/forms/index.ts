import type { FunctionId } from "../../../model/explain";
import { allianceWithhold } from "./alliance-withhold";
import type { Form } from "./form";
import { graduatedPercent, graduatedWithhold } from "./graduated";
import { allianceCarryforward, allianceRecovery, allianceRelease } from "./plan";

const TEXT = "gives text of the law and has no native form. Its value says the same until its arguments change.";

const BY_LOOKUP = "by the lookup sheet";

/** The form of each function, or why it has none. */
export const FORMS: Readonly<Record<FunctionId, Form | string>> = {
  ALLIANCE_CARRYFORWARD: allianceCarryforward,
  ALLIANCE_DISTRICTS: `ALLIANCE_DISTRICTS ${TEXT}`,
  ALLIANCE_RECOVERY: allianceRecovery,
  ALLIANCE_RELEASE: allianceRelease,
  ALLIANCE_SOURCE: `ALLIANCE_SOURCE ${TEXT}`,
  ALLIANCE_WITHHOLD: allianceWithhold,
  DISTRICT_BASE_YEAR: BY_LOOKUP,
  DISTRICT_BREAKDOWN:
    "DISTRICT_BREAKDOWN gives steps, amounts and sources side by side and has no native form. As values its amounts no longer follow the grants.",
  DISTRICT_NAME: BY_LOOKUP,
  DISTRICT_STATUS: BY_LOOKUP,
  DISTRICT_WITHHOLD: BY_LOOKUP,
  GRADUATED_PERCENT: graduatedPercent,
  GRADUATED_SCHEDULE: "GRADUATED_SCHEDULE is written cell by cell.",
  GRADUATED_WITHHOLD: graduatedWithhold,
};

import type { FunctionId } from "../../../model/explain";
import { allianceWithhold } from "./alliance-withhold";
import type { Form } from "./form";
import { graduatedPercent, graduatedWithhold } from "./graduated";
import { allianceCarryforward, allianceRecovery, allianceRelease } from "./plan";

const TEXT = "gives text that does not change; its value says the same.";

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
  DISTRICT_BREAKDOWN: `DISTRICT_BREAKDOWN ${TEXT}`,
  DISTRICT_NAME: BY_LOOKUP,
  DISTRICT_STATUS: BY_LOOKUP,
  DISTRICT_WITHHOLD: BY_LOOKUP,
  GRADUATED_PERCENT: graduatedPercent,
  GRADUATED_SCHEDULE: "GRADUATED_SCHEDULE is written cell by cell.",
  GRADUATED_WITHHOLD: graduatedWithhold,
};

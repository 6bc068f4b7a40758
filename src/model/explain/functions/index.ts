import type { FunctionId } from "../function-id";
import type { Explainer } from "../worked";
import { explainAllianceWithhold } from "./alliance-withhold";
import { explainDistrictBaseYear, explainDistrictStatus } from "./district-status";
import { explainDistrictBreakdown, explainDistrictWithhold } from "./district-withhold";
import { explainGraduatedPercent, explainGraduatedSchedule, explainGraduatedWithhold } from "./graduated";
import { explainAllianceDistricts, explainAllianceSource, explainDistrictName } from "./lookups";
import { explainAllianceCarryforward, explainAllianceRecovery, explainAllianceRelease } from "./plan";

export const EXPLAINERS: Readonly<Record<FunctionId, Explainer>> = {
  ALLIANCE_CARRYFORWARD: explainAllianceCarryforward,
  ALLIANCE_DISTRICTS: explainAllianceDistricts,
  ALLIANCE_RECOVERY: explainAllianceRecovery,
  ALLIANCE_RELEASE: explainAllianceRelease,
  ALLIANCE_SOURCE: explainAllianceSource,
  ALLIANCE_WITHHOLD: explainAllianceWithhold,
  DISTRICT_BASE_YEAR: explainDistrictBaseYear,
  DISTRICT_BREAKDOWN: explainDistrictBreakdown,
  DISTRICT_NAME: explainDistrictName,
  DISTRICT_STATUS: explainDistrictStatus,
  DISTRICT_WITHHOLD: explainDistrictWithhold,
  GRADUATED_PERCENT: explainGraduatedPercent,
  GRADUATED_SCHEDULE: explainGraduatedSchedule,
  GRADUATED_WITHHOLD: explainGraduatedWithhold,
};

import { allianceCarryforward } from "./alliance-carryforward";
import { allianceDistricts } from "./alliance-districts";
import { allianceRecovery } from "./alliance-recovery";
import { allianceRelease } from "./alliance-release";
import { allianceSource } from "./alliance-source";
import { allianceWithhold } from "./alliance-withhold";
import { districtBaseYear } from "./district-base-year";
import { districtBreakdown } from "./district-breakdown";
import { districtName } from "./district-name";
import { districtStatus } from "./district-status";
import { districtWithhold } from "./district-withhold";
import { graduatedPercent } from "./graduated-percent";
import { graduatedSchedule } from "./graduated-schedule";
import { graduatedWithhold } from "./graduated-withhold";

/** The functions by their ids, as Excel and whoever computes a formula without Excel call them. */
export const IMPLEMENTATIONS = {
  ALLIANCE_CARRYFORWARD: allianceCarryforward,
  ALLIANCE_DISTRICTS: allianceDistricts,
  ALLIANCE_RECOVERY: allianceRecovery,
  ALLIANCE_RELEASE: allianceRelease,
  ALLIANCE_SOURCE: allianceSource,
  ALLIANCE_WITHHOLD: allianceWithhold,
  DISTRICT_BASE_YEAR: districtBaseYear,
  DISTRICT_BREAKDOWN: districtBreakdown,
  DISTRICT_NAME: districtName,
  DISTRICT_STATUS: districtStatus,
  DISTRICT_WITHHOLD: districtWithhold,
  GRADUATED_PERCENT: graduatedPercent,
  GRADUATED_SCHEDULE: graduatedSchedule,
  GRADUATED_WITHHOLD: graduatedWithhold,
};

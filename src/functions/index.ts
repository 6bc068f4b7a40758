import { allianceWithhold } from "./alliance-withhold";
import { graduatedPercent } from "./graduated-percent";
import { graduatedSchedule } from "./graduated-schedule";
import { graduatedWithhold } from "./graduated-withhold";

CustomFunctions.associate("ALLIANCE_WITHHOLD", allianceWithhold);
CustomFunctions.associate("GRADUATED_PERCENT", graduatedPercent);
CustomFunctions.associate("GRADUATED_SCHEDULE", graduatedSchedule);
CustomFunctions.associate("GRADUATED_WITHHOLD", graduatedWithhold);

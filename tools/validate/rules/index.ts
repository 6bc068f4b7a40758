import type { Rule } from "../rule";
import { addressesSound, filesPresent } from "./addresses";
import { elementIds } from "./element-ids";
import { functionHelp, functionIds } from "./functions";
import { groupLabel } from "./group-label";
import { hosts } from "./hosts";
import { iconSizes, imageFiles } from "./icons";
import { identity } from "./identity";
import { namespace } from "./namespace";
import { actionsAssociated, pageLoadsFunctions } from "./page-scripts";
import { permissions } from "./permissions";
import { requiredElements } from "./required-elements";
import { requirements } from "./requirements";
import { referencesResolve, resourceNames, resourcesUsed } from "./resource-names";
import { defaultPage, sharedRuntime } from "./shared-runtime";
import { textLengths } from "./text-lengths";
import { version } from "./version";

export const RULES: readonly Rule[] = [
  identity,
  version,
  requiredElements,
  hosts,
  permissions,
  requirements,
  namespace,
  sharedRuntime,
  defaultPage,
  groupLabel,
  referencesResolve,
  resourcesUsed,
  resourceNames,
  elementIds,
  textLengths,
  addressesSound,
  filesPresent,
  iconSizes,
  imageFiles,
  functionIds,
  functionHelp,
  pageLoadsFunctions,
  actionsAssociated,
];

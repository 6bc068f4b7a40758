import { faultsOfAddresses } from "./addresses-and-icons";
import { faultsOfFunctions } from "./functions";
import { faultsOfNames } from "./names-and-texts";
import { faultsOfTheRuntime } from "./runtime";
import { faultsOfTheWhole } from "./whole-manifest";
import type { Fault } from "./fault";

export const FAULTS: readonly Fault[] = [
  ...faultsOfTheWhole,
  ...faultsOfTheRuntime,
  ...faultsOfNames,
  ...faultsOfAddresses,
  ...faultsOfFunctions,
];

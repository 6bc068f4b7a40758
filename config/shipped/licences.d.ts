import type { ShippedPackage } from "./packages";

export const ALLOWED: readonly string[];
export function licenceProblems(packages: readonly ShippedPackage[]): string[];

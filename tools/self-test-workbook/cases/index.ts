import { AMOUNTS } from "./amounts";
import type { Case } from "./case";
import { DISTRICTS } from "./districts";
import { GRADUATED } from "./graduated";
import { PLAN } from "./plan";
import { WITHHOLDING } from "./withholding";

/** The cases that are one cell, function by function. */
export const CASES: readonly Case[] = [...AMOUNTS, ...GRADUATED, ...DISTRICTS, ...WITHHOLDING, ...PLAN];

/** What an amount that is read exactly means to a function that takes grants. */
import { Refused, type Meaning } from "../meaning";
import { LIMIT } from "../rules/amounts";

const REFUSED = new Refused("#VALUE!");

/** Cents that a function of grants takes: from 0 to below 90 trillion dollars. An amount that rounds to 0 is no negative one. */
export const grantOf = (cents: bigint): Meaning<bigint> => (cents < 0n || cents >= LIMIT ? REFUSED : cents);

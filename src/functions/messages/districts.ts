import type { DistrictFacts } from "../district-argument";
import { anyOf, describe, listed, withArticle } from "../wording";
import type { Texts } from "./texts";

const ALLOWED = "Allowed are the names and codes of the 169 towns and their school districts.";

export const DISTRICT_TEXTS: Texts<DistrictFacts> = {
  "district-blank": () => `no district was found. ${ALLOWED} Type one, such as Norwalk.`,
  "district-type": ({ found }) =>
    `found ${describe(found)}, which is not a district. ${ALLOWED} Refer to the cell with the name.`,
  "district-question": ({ found, candidates, reason }) => {
    const why = { "shared name": "a place in", abbreviation: "which may mean", spelling: "which is near to" }[reason];
    return `found ${describe(found)}, ${why} ${anyOf(candidates)}. Nothing is guessed. Type the name of the one that is meant.`;
  },
  "district-not-a-town": ({ found, what }) =>
    `found ${describe(found)}, ${withArticle(what)} and no town's own district. ${ALLOWED} Give the town, or leave the row out.`,
  "district-unknown": ({ found, nearest }) => {
    const names = nearest.length > 1 ? "nearest names are" : "nearest name is";
    const near = nearest.length > 0 ? ` The ${names} ${listed(nearest, "and")}.` : "";
    return `found ${describe(found)}, which is none of the 169 towns.${near} Correct the name or the code.`;
  },
};

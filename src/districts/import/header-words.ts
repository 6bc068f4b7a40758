import { cellText } from "./cell-text";
import type { Cell } from "./grid";
import type { ColumnUse } from "./layout";
import { wordsIn } from "./status-text";
import { yearInHeader } from "./year-text";

const YEAR = "(?:fiscal year|school year|fy|sy|year|yr)";

/** What heads the columns of real files, in words as `wordsIn` gives them. The first that fits counts. */
const HEADERS: readonly (readonly [RegExp, ColumnUse])[] = [
  [
    /^(?:(?:alliance|local|public|school|lea|reporting|ct|connecticut|name of|the) )*(?:districts?|towns?|lea|city|city town|town city|municipalit(?:y|ies)|communit(?:y|ies)|grantee|recipient|town district|district town)(?: names?)?$/,
    { use: "district" },
  ],
  [/^(?:name|names|school system|board of education)$/, { use: "district" }],
  [/^(?:(?:school|district|town|lea|org|organization|edsight|csde|sde|state) )*(?:code|id)$/, { use: "code" }],
  [/^(?:(?:school|district|town|lea) )+(?:no|num|number|#)$/, { use: "code" }],
  [/^(?:is )?alliance(?: districts?)?$/, { use: "status mark", status: "Alliance" }],
  [/^(?:is |has )?graduated(?: (?:alliance )?districts?)?$/, { use: "status mark", status: "Graduated" }],
  [/^(?:is )?opportunity(?: districts?)?(?: (?:mark|flag))?$/, { use: "opportunity" }],
  [
    /^(?:(?:alliance|district|current|designation) )*(?:status|designation|designated|category|type)$/,
    { use: "status" },
  ],
  [new RegExp(`^(?:from|first|start|starting|begin|beginning|effective|since)(?: ${YEAR})?$`), { use: "from year" }],
  [new RegExp(`^${YEAR} (?:from|start|begin|effective|designated)$`), { use: "from year" }],
  [new RegExp(`^(?:to|last|end|ending|through|thru|until|final)(?: ${YEAR})?$`), { use: "to year" }],
  [new RegExp(`^${YEAR} (?:to|end|through)$`), { use: "to year" }],
  [new RegExp(`^base(?:line)?(?: ${YEAR})?$`), { use: "base year" }],
  [new RegExp(`^(?:(?:state|grant|budget|entitlement) )*${YEAR}$`), { use: "fiscal year" }],
];

const MONEY = /(?:^| )(?:ecs|grants?|entitlements?|amounts?|award|allocation|funding|dollars)(?: |$)/;

/** Beside a year or a word for money, these say that the figures are no ECS grants of towns. */
const NO_GRANTS =
  /(?:^| )(?:%|percent\w*|pct|rates?|ratio|rank\w*|weight\w*|enrol\w*|students?|pupils?|counts?|population|change|difference|variance|increase|decrease|alliance|diversity|portions?|withh\w*|set aside|per)(?: |$)/;

/** What the words of a header say that its column holds. */
export function useByHeader(header: Cell | undefined): ColumnUse | undefined {
  const text = cellText(header);
  if (text === "" || text.length > 120) return undefined;
  const words = wordsIn(text);
  const listed = HEADERS.find(([pattern]) => pattern.test(words))?.[1];
  if (listed !== undefined) return listed;
  if (NO_GRANTS.test(words)) return undefined;
  const year = yearInHeader(header);
  if (year !== undefined) return { use: "grants", year };
  return MONEY.test(words) && !/\d{4}/.test(words) ? { use: "amount" } : undefined;
}

/** Among several columns of one fiscal year: how surely the words name the entitlement. */
export function namesEntitlement(header: string): number {
  const words = wordsIn(header);
  return /entitlement/.test(words) ? 3 : /(?:^| )ecs(?: |$)/.test(words) ? 2 : MONEY.test(words) ? 1 : 0;
}

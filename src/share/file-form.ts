/**
 * Files write some of what people type otherwise: functions younger than Excel 2007 with _xlfn. before them, A1# as a call of
 * ANCHORARRAY and "@" as one of SINGLE. An original that was kept in the one may come back in the other.
 */
import { tokenise, type PlacedToken } from "../formula/tokens";
import { referencesIn } from "./formula-references";

/** Those that a file marks with _xlfn. alone, and those with _xlfn._xlws. as well. */
const YOUNGER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS " +
    "CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP " +
    "ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH " +
    "FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK " +
    "HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM " +
    "LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN " +
    "SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE " +
    "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK " +
    "WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const isFunction = (tokens: readonly PlacedToken[], at: number): boolean =>
  tokens[at]?.kind === "name" && tokens[at + 1]?.kind === "open";

/** As people type it. LET and LAMBDA lose the marks of their variables as well. */
export function asTyped(formula: string): string {
  const tokens = [...tokenise(formula)];
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as PlacedToken;
    const name = token.kind === "name" ? token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "") : token.text;
    const isMarked = token.kind === "name" && /^_xlfn\./i.test(token.text);
    if (isMarked && isFunction(tokens, at) && /^(?:ANCHORARRAY|SINGLE)$/i.test(name)) {
      const end = closing(tokens, at + 1);
      const inside = asTyped(joined(tokens.slice(at + 2, end)));
      text += /^A/i.test(name) ? `${inside}#` : `@${inside}`;
      at = end;
    } else text += name;
  }
  return text;
}

/** Where a formula is to stand: whether it is one over an array, and the table around its cell, if there is one. */
export interface StoredPlace {
  readonly isArray: boolean;
  readonly table: string | undefined;
}

/** As a file stores it; null where it holds what cannot be told here, as the variables of LET and LAMBDA. */
export function asStored(formula: string, place: StoredPlace): string | null {
  const tokens = tokenise(formula);
  const spills = spillsIn(formula);
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as PlacedToken;
    const spill = spills.get(token.start);
    const name = token.text.toUpperCase();
    if (isFunction(tokens, at) && (name === "LET" || name === "LAMBDA")) return null;
    if (spill) {
      text += `_xlfn.ANCHORARRAY(${formula.slice(token.start, spill.end)})`;
      while ((tokens[at]?.start ?? formula.length) < spill.end) at++;
    } else if (token.text === "@") {
      // A file takes "@" for granted, but for formulas over an array.
      if (place.isArray) return null;
    } else if (token.kind === "bracket") {
      const stored = storedBracket(tokens, at, place.table);
      if (stored === null) return null;
      text += stored;
    } else if (isFunction(tokens, at) && SHEET_FUNCTIONS.has(name)) text += `_xlfn._xlws.${token.text}`;
    else if (isFunction(tokens, at) && YOUNGER.has(name)) text += `_xlfn.${token.text}`;
    else text += token.text;
  }
  return text;
}

/** The references before a "#", by where they begin. */
const spillsIn = (formula: string): ReadonlyMap<number, { readonly end: number }> =>
  new Map(
    referencesIn(formula)
      .filter(({ end, cells }) => cells !== "" && formula[end] === "#")
      .map((reference) => [reference.start, reference]),
  );

/** [@Grant] as Grants[[#This Row],[Grant]]: a file names the table, and the row in words. */
function storedBracket(tokens: readonly PlacedToken[], at: number, table: string | undefined): string | null {
  const { text } = tokens[at] as PlacedToken;
  const next = tokens[at + 1]?.kind;
  // Another workbook: [2]Sheet!A1.
  if (next === "bang" || next === "name" || next === "sheet") return text;
  const named = tokens[at - 1]?.kind === "name" ? "" : table;
  if (named === undefined) return null;
  const own = /^\[\s*@(.*)\]$/s.exec(text)?.[1]?.trimStart();
  if (own === undefined) return named + text;
  if (own === "") return `${named}[#This Row]`;
  return `${named}[[#This Row],${own.startsWith("[") ? own : `[${own}]`}]`;
}

const joined = (tokens: readonly PlacedToken[]): string => tokens.map(({ text }) => text).join("");

/** The parenthesis that closes an open one. */
function closing(tokens: readonly PlacedToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.kind === "open") depth++;
    if (tokens[at]?.kind === "close" && --depth === 0) return at;
  }
  return tokens.length;
}

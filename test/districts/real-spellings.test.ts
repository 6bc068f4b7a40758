import { resolveDistrict } from "../../src/districts";
import { outcome } from "./support/outcome";

/**
 * Spellings met in real files, with the town meant. Villages and misspellings: CTData Collaborative, Connecticut Name
 * Cleaner (github.com/CT-Data-Collaborative/ctnamecleaner, ctnamecleaner.csv at ab531ba, MIT licence, read 2026-11-23), which
 * gathers them from public records; names and codes of districts: EdSight exports, public-edsight.ct.gov.
 */
const RESOLVED: Readonly<Record<string, readonly (string | number)[]>> = {
  Ansonia: ['="0020011"', '="Ansonia School District"', "ANSONIA ", "ANSOINA", 20011, "20011"],
  Bloomfield: ["BLOOMFIELD SCHOOL DISTRICT", "BLOMFIELD", "BLOOMFILED", 110011, 11, "110011"],
  Bridgeport: ["BRIDGEORT", "BRIGEPORT", "BRIDGEPROT", "BRIDGE PORT", "BPT", "BLACK ROCK", "BRIDGEPORTR", 150011],
  Bristol: ["FORESTVILLE", "FORRESTVILLE", "BIRSTOL", "BRISTIOL"],
  Danbury: ["DANBRY", "DANDURY", "DANNBURY", "DANBUTY"],
  "East Hartford": ["E HARTFORD", "E. HARTFORD", "E. HTFD", "EASTHARTFORD", "EAST HARFORD", "EAST AHRTFORD"],
  "East Haven": ["E HAVEN", "EASTE HAVEN"],
  "East Windsor": ["BROAD BROOK", "BROADBROOK", "BROAD BRROK", "WAREHOUSE POINT", "WINDSORVILLE", "EAS WINDSOR"],
  Enfield: ["THOMPSONVILLE", "HAZARDVILLE", "ENFILED", "EBFIELD", "ENDFIELD"],
  Groton: ["CITY OF GROTON", "GROTON CITY OF", "GROTON LONG PT", "NOANK", "WEST MYSTIC"],
  Hamden: ["HIGHWOOD", "CENTERVILLE", "HANMDEN"],
  Hartford: ["HARFFORD", "HARTFOORD", "HARTSFORD", "HTFD.", "HARTFROD", "Hartford Public Schools"],
  Killingly: [
    "BALLOUVILLE",
    "BALOUVILLE",
    "DANIELSON",
    "DANELSON",
    "DAYVILLE",
    "EAST KILLINGLY",
    "E KILLINGLY",
    "ROGERS",
  ],
  Manchester: ["MANCESTER", "MANCHESSTER", "MANCHETER", "MANCHSTER"],
  Meriden: ["SOUTH MERIDEN", "S MERIDEN", "MERIDAN", "MERIDDEN"],
  Middletown: ["MIDDLEOTWN", "MIDDLETOW", "MIDLETOWN", "MIDDLWTOWN"],
  Naugatuck: ["UNION CITY", "NAUGATCK", "NAUGHTUCK", "NAUGATUCT"],
  "New Britain": ["NEW BRITIAN", "NE BRITAIN", "NEWBRITAIN", "MEW BRITAIN", "NEWB RITAIN"],
  "New Haven": ["NE HAVEN", "NEWHAVEN", "FAIR HAVEN", "FAIRHAVEN", "NEW  HAVEN", "NEW HAVEN`", "NEW HAVEN CONNECTICUT"],
  "New London": ["NE WLONDON", "NEWLONDON", "NEW LONODN"],
  "North Haven": ["NO HAVEN", "NO. HAVEN", "NORTHAVEN", "NORTHHAVEN", "NOTH HAVEN"],
  Norwalk: ["EAST NORWALK", "EAST NORWLAK", "S. NORWALK", "ROWAYTON", "NORWWALK"],
  Norwich: ["TAFTVILLE", "YANTIC", "NORWICHTOWN", "NORIWCH", "NOWICH"],
  Plainfield: ["MOOSUP", "WAUREGAN", "WAUREAGAN", "CENTRAL VILLAGE", "PALINFIELD"],
  Putnam: ["PUTNAM HEIGHTS", "PUTNUM"],
  "South Windsor": ["SO. WINDSOR", "SOUTH SINDSOR", "WOUTH WINDSOR"],
  Stratford: ["STRTAFORD"],
  Thompson: ["NORTH GROSVENORDALE", "N GROSVENORDALE", "NO. GROSVENORDALE", "QUINEBAUG", "GROSVENORDALE"],
  Torrington: ["TORRINGOTN", "TORRINTON", "TORRRINGTON"],
  Vernon: ["ROCKVILLE", "ROCKVILE", "TALCOTTVILLE", "DOBSONVILLE", "VERNONN"],
  Waterbury: ["WATERBRUY", "WATEBURY", "WATERBURTY", "WTBY", "WATERBURY."],
  "West Haven": ["WESTHAVEN", "W. HAVEN", "WESDT HAVEN"],
  Winchester: ["WINSTED", "WISTED", "WINCHESTER CENTER"],
  Windham: ["NORTH WINDHAM", "N. WINDHAM", "SOUTH WINDHAM", "WILLIMANTIC", "WILIMANTIC", "WINDHAM CENTER", "WINDAHM"],
  Windsor: ["POQUONOCK", "WINDOSR", "WINSDOR"],
  "Windsor Locks": ["WINDSOR LOKS", "WINSOR LOCKS", "WINDSOR LOCK"],
};

/** Spellings that more than one town can mean, from the same sources. */
const ASKED: Readonly<Record<string, string>> = {
  "EST HARTFORD": "East Hartford or West Hartford?",
  "E WINDSOR HL": "South Windsor or East Windsor?",
  "N HAVEN": "North Haven or New Haven?",
  MYSTIC: "Groton or Stonington?",
  GEORGETOWN: "Redding or Wilton or Weston or Ridgefield?",
  THOMSTON: "Thomaston or Thompson?",
  STAMFOD: "Stamford or Stafford?",
};

describe("Real spellings", () => {
  it.each(Object.entries(RESOLVED))("of %s", (town, spellings) => {
    expect(spellings.map((text) => [text, outcome(text)])).toEqual(spellings.map((text) => [text, town]));
  });

  it.each(Object.entries(ASKED))("%s is asked about: %s", (text, question) => {
    expect(outcome(text)).toBe(question);
  });

  it("say how the town was found", () => {
    expect(resolveDistrict("Hartford Public Schools")).toMatchObject({ kind: "town", how: "exact" });
    expect(resolveDistrict("WINSTED")).toMatchObject({ kind: "town", how: "alias", alias: "Winsted" });
    expect(resolveDistrict("WISTED")).toMatchObject({ kind: "town", how: "spelling", alias: "Winsted" });
    expect(resolveDistrict("WINCHESTR")).toEqual({ kind: "town", how: "spelling", town: expect.anything() as object });
    expect(resolveDistrict("0020011")).toMatchObject({ kind: "town", how: "code" });
  });
});

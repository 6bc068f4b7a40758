/** The recipe "add a fiscal year" of CONTRIBUTING for a year that was made up: the one after the last that the policy "enacted" covers. */
import { parse } from "yaml";
import type { ProjectCopy } from "./project-copy";

interface PolicyFile {
  readonly designations: readonly { readonly years: string | number; readonly list: string }[];
  readonly rules: readonly { readonly measuredGrant?: string; readonly takenOut?: string }[];
}

interface ListFile {
  readonly members: readonly {
    readonly districts: readonly string[];
    readonly baseYears: readonly { readonly years: string | number; readonly value: number }[];
  }[];
}

interface Figures {
  readonly fiscalYears: readonly number[];
}

type Entitlements = Figures & { readonly entitlements: Readonly<Record<string, readonly number[]>> };
type Portions = Figures & { readonly portions: Readonly<Record<string, readonly unknown[]>> };

const DATA = "src/law/data";
const POLICY = `${DATA}/policies/enacted.yaml`;
const ENTITLEMENTS = "src/model/figures/entitlements.json";
const PORTIONS = "src/model/figures/portions.json";

/** What the data files say of the policy in force; the other topics stay as they are. */
const TOPICS_IN_FORCE = ["withholding", "designation", "base year", "measured grant", "education diversity"];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const lastOf = (years: string | number): number => Number(String(years).split("-").at(-1));

export const lastYear = (project: ProjectCopy): number => {
  const { designations } = parse(project.read(POLICY)) as PolicyFile;
  return Math.max(...designations.map(({ years }) => lastOf(years)));
};

/** The list that the policy in force names for a year that is the last. */
const listFile = (project: ProjectCopy, year: number): string => {
  const { designations } = parse(project.read(POLICY)) as PolicyFile;
  const named = designations.find(({ years }) => lastOf(years) === year);
  if (named === undefined) throw new Error(`No list of the policy ends with FY ${year}.`);
  return `${DATA}/lists/${named.list}.yaml`;
};

const listOf = (project: ProjectCopy, year: number): ListFile =>
  parse(project.read(listFile(project, year))) as ListFile;

/** Every span of years that ends with the last year ends with the next one: "years: 2026-2027" and "years: 2027" alike. */
export const goingOn =
  (last: number) =>
  (text: string): string =>
    text.replaceAll(
      new RegExp(`\\byears: (?:(\\d{4})-)?${last}\\b`, "g"),
      (_, from: string | undefined) => `years: ${from ?? last}-${last + 1}`,
    );

/** The list, its label and its description, the parameters and the policy go on. Gives the new year. */
export function extendLaw(project: ProjectCopy): number {
  const last = lastYear(project);
  const { rules } = parse(project.read(POLICY)) as PolicyFile;
  project.edit(listFile(project, last), (text) =>
    goingOn(last)(text)
      .replace(new RegExp(`^(label: FY (?:\\d{4}-)?)${last}`, "m"), `$1${last + 1}`)
      .replace(new RegExp(`^(description: .*fiscal year )${last}`, "m"), `$1${last + 1}`),
  );
  const parameters = rules.flatMap(({ measuredGrant, takenOut }) => [measuredGrant, takenOut]);
  for (const id of new Set(parameters)) {
    if (id !== undefined) project.edit(`${DATA}/parameters/${id}.yaml`, goingOn(last));
  }
  project.edit(POLICY, goingOn(last));
  return last + 1;
}

/** Published figures of the year: each grant is that of the year before, and each portion that grant above the one of the base year. */
export function addFigures(project: ProjectCopy, year: number): void {
  project.edit(ENTITLEMENTS, (text) => {
    const { entitlements, ...rest } = JSON.parse(text) as Entitlements;
    const longer = Object.entries(entitlements).map(([town, grants]) => [town, [...grants, grants.at(-1)]]);
    return json({ ...rest, fiscalYears: [...rest.fiscalYears, year], entitlements: Object.fromEntries(longer) });
  });
  const { fiscalYears, entitlements } = JSON.parse(project.read(ENTITLEMENTS)) as Entitlements;
  const grantOf = (town: string, of: number): number => entitlements[town]?.[fiscalYears.indexOf(of)] ?? NaN;
  const baseYears = new Map(
    listOf(project, year).members.flatMap(({ districts, baseYears }) => {
      const base = baseYears.find(({ years }) => lastOf(years) === year)?.value ?? NaN;
      return districts.map((district) => [district, base] as const);
    }),
  );
  const portionOf = (town: string): readonly [number, number] | null => {
    const base = baseYears.get(town);
    return base === undefined ? null : [Math.max(0, grantOf(town, year) - grantOf(town, base)), 0];
  };
  project.edit(PORTIONS, (text) => {
    const { portions, ...rest } = JSON.parse(text) as Portions;
    const longer = Object.entries(portions).map(([town, published]) => [town, [...published, portionOf(town)]]);
    return json({ ...rest, fiscalYears: [...rest.fiscalYears, year], portions: Object.fromEntries(longer) });
  });
}

const times = (text: string, factor: (count: number) => number): string => String(factor(Number(text)));

/** What the pages say of the years: the counts, what was compared, and what the policy and the topics cover. */
export function extendPages(project: ProjectCopy, year: number): void {
  const last = year - 1;
  const towns = Object.keys((JSON.parse(project.read(ENTITLEMENTS)) as Entitlements).entitlements).length;
  const districts = listOf(project, year).members.flatMap((group) => group.districts).length;
  project.edit("docs/data-sources.md", (text) =>
    text
      .replace(/^(\| ECS entitlements \| )(\d+)(.* to FY )\d+/m, (_, start: string, count: string, rest: string) =>
        [start, times(count, (of) => of + towns), rest, year].join(""),
      )
      .replace(/^(\| Published Alliance portions \| )(\d+)(.*) \|$/m, (_, start: string, count: string, rest: string) =>
        [start, times(count, (of) => of + towns), rest, `, FY ${year} |`].join(""),
      )
      .replace(new RegExp(`^\\| FY ${last} \\|.*$`, "m"), `$&\n| FY ${year} | ${districts} | ${towns} | made up |`),
  );
  project.edit("docs/functions/index.md", (text) =>
    text
      .replace(new RegExp(`^(\\| \`"enacted"\` \\|.* to FY )${last}`, "m"), `$1${year}`)
      .replace(new RegExp(`^\\| FY (\\d{4} to FY )?${last} \\|.*$`, "m"), `$&\n| FY ${year} | as before | none |`),
  );
  project.edit("docs/functions/alliance-source.md", (text) =>
    text.replaceAll(new RegExp(`^(\\| \`(?:${TOPICS_IN_FORCE.join("|")})\` \\|.* to FY )${last}`, "gm"), `$1${year}`),
  );
}

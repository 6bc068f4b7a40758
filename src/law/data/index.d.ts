/** What the files of this folder hold once they are checked (config/law-data); the schemas there say what each part means. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

export interface CitationFile {
  readonly source: string;
  readonly place: string;
  readonly note?: string;
}

export interface ValueFile<T> {
  readonly years: Years;
  readonly value: T;
  readonly citation: CitationFile;
}

export interface ParameterFile {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly unit: string;
  readonly kind: string;
  readonly values: readonly ValueFile<unknown>[];
}

export type StatusFile = "Alliance" | "Graduated";

export interface ListFile {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly proposed: boolean;
  readonly years: Years;
  readonly citation: CitationFile;
  readonly members: readonly {
    readonly status: StatusFile;
    readonly citation: CitationFile;
    readonly baseYears: readonly ValueFile<number>[];
    readonly districts: readonly string[];
  }[];
}

export type RuleFile = {
  readonly status: StatusFile;
  readonly years: Years;
  readonly citation: CitationFile;
} & (
  | { readonly rule: "grant above base"; readonly measuredGrant?: string; readonly takenOut?: string }
  | { readonly rule: "share of an earlier amount"; readonly share: string; readonly referenceYear: string }
);

export interface PolicyFile {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly inForce: boolean;
  readonly citation: CitationFile;
  readonly designations: readonly { readonly years: Years; readonly list: string }[];
  readonly rules: readonly RuleFile[];
}

export interface TopicFile {
  readonly topic: string;
  readonly description: string;
  readonly citation?: CitationFile;
  readonly parameter?: string;
  readonly designationsOf?: string;
  readonly baseYearsOf?: string;
  readonly ruleOf?: { readonly policy: string; readonly status: StatusFile };
}

export interface PlanStatusesFile {
  readonly values: readonly { readonly status: string; readonly value: string; readonly citation: CitationFile }[];
}

declare const law: {
  readonly sources: Readonly<Record<string, { readonly title: string; readonly read: string }>>;
  readonly lists: readonly ListFile[];
  readonly parameters: readonly ParameterFile[];
  readonly policies: readonly PolicyFile[];
  readonly topics: readonly TopicFile[];
  readonly listings: readonly { readonly listing: "Alliance" | "Graduated" | "New"; readonly description: string }[];
  readonly planStatuses: PlanStatusesFile;
};

export default law;

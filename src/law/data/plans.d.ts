import type { CitationFile } from "./index";

declare const plans: {
  readonly planItems: {
    readonly groups: readonly {
      readonly group: string;
      readonly need: "each" | "at least one" | "where set";
      readonly items: readonly { readonly item: string; readonly text: string; readonly citation: CitationFile }[];
    }[];
  };
  readonly moneyPath: {
    readonly label: string;
    readonly description: string;
    readonly stages: readonly {
      readonly stage: string;
      readonly from: string;
      readonly to: string;
      readonly amount: "rest" | "withheld" | "released" | "held";
      readonly citation: CitationFile;
    }[];
  };
};

export default plans;

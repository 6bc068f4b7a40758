export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As package.json has it. */
  readonly licence: unknown;
  readonly homepage?: string;
  readonly integrity?: string;
  /** Licences and notices in full. */
  readonly texts: readonly string[];
}

export function packageFolder(file: string): string | undefined;

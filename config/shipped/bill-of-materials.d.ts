interface Project {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

interface ListedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence?: unknown;
  readonly integrity?: string;
}

export function packagesOfLock(lock: object): ListedPackage[];
export function billOfMaterials(input: {
  readonly project: Project;
  readonly packages: readonly ListedPackage[];
  readonly scope?: "required" | "optional" | "excluded";
  readonly services?: readonly object[];
}): object;

import type { Compiler } from "webpack";

export class ShippedPackagesPlugin {
  constructor(options: { readonly project: object; readonly lock: object; readonly services: readonly object[] });
  apply(compiler: Compiler): void;
}

"use strict";

const { billOfMaterials, packagesOfLock } = require("./shipped/bill-of-materials");
const { licenceProblems } = require("./shipped/licences");
const { noticesOf } = require("./shipped/notices");
const { shippedPackages } = require("./shipped/packages");

const NOTICES = "THIRD-PARTY-NOTICES.txt";
const BILL_OF_MATERIALS = "bom.json";

/** Emits the notices and the bill of materials of what is shipped. A package whose licence is not allowed fails the build. */
class ShippedPackagesPlugin {
  /** `project` is package.json, `lock` is package-lock.json, `services` what is loaded from elsewhere at run time. */
  constructor({ project, lock, services }) {
    this.project = project;
    this.services = services;
    this.integrity = new Map(
      packagesOfLock(lock).map(({ name, version, integrity }) => [`${name}@${version}`, integrity]),
    );
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ShippedPackagesPlugin", (compilation) => {
      const { Compilation, sources, WebpackError } = compiler.webpack;
      compilation.hooks.processAssets.tap(
        { name: "ShippedPackagesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const packages = shippedPackages(compilation).map((one) => ({
            ...one,
            integrity: this.integrity.get(`${one.name}@${one.version}`),
          }));
          for (const problem of licenceProblems(packages)) compilation.errors.push(new WebpackError(problem));
          const bill = billOfMaterials({ project: this.project, packages, services: this.services });
          compilation.emitAsset(NOTICES, new sources.RawSource(noticesOf(packages)));
          compilation.emitAsset(BILL_OF_MATERIALS, new sources.RawSource(`${JSON.stringify(bill, null, 2)}\n`));
        },
      );
    });
  }
}

module.exports = { ShippedPackagesPlugin, NOTICES, BILL_OF_MATERIALS };

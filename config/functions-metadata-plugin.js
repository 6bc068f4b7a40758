"use strict";

const { functionFiles, functionsMetadata } = require("./functions-metadata");

/** Emits functions.json beside functions.js; a wrong JSDoc tag fails the build. */
class FunctionsMetadataPlugin {
  constructor({ folder, transform }) {
    this.folder = folder;
    this.transform = transform;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsMetadataPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const file of functionFiles(this.folder)) compilation.fileDependencies.add(file);
          const metadata = await functionsMetadata(this.folder);
          const text = this.transform(`${JSON.stringify(metadata, null, 2)}\n`);
          compilation.emitAsset("functions.json", new sources.RawSource(text));
        },
      );
    });
  }
}

module.exports = { FunctionsMetadataPlugin };

"use strict";

const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin } = require("webpack");
const { DocsPagesPlugin } = require("./config/docs-pages-plugin");
const { FunctionsMetadataPlugin } = require("./config/functions-metadata-plugin");
const { readParameters, withDeploymentUrls } = require("./config/parameters");
const { panePolicy } = require("./config/security-policy");
const { ShippedPackagesPlugin } = require("./config/shipped-packages-plugin");
const { functionPrefix, readVariant, withVariant } = require("./config/variant");

const here = (...parts) => path.join(__dirname, ...parts);

const shared = (name, mode) => ({
  name,
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      },
      // The law is read and checked once, while building; a value without a citation, a gap or an unknown town stops here.
      { test: [here("src/law/data/index.js"), here("src/law/data/plans.js")], use: here("config/law-data/loader.js") },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: "css-loader", options: { url: false } }] },
    ],
  },
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: here("build", "cache"),
    buildDependencies: { config: [__filename] },
  },
  performance: false,
  stats: "errors-warnings",
});

/** The add-in itself: what is served to Excel. `ADDIN_DIST` builds it elsewhere than in dist/. */
function addin(mode) {
  const parameters = parametersOrStop(mode);
  const transform = (text) => withDeploymentUrls(text, parameters);
  const variant = readVariant();
  return {
    ...shared("addin", mode),
    target: ["web", "es2021"],
    entry: { functions: here("src/functions/index.ts"), taskpane: here("src/taskpane/index.tsx") },
    output: {
      path: path.resolve(process.env.ADDIN_DIST || here("dist")),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    plugins: [
      new FunctionsMetadataPlugin({ folder: here("src/functions"), transform }),
      new DefinePlugin({ FUNCTION_PREFIX_OF_BUILD: JSON.stringify(functionPrefix(variant)) }),
      new DocsPagesPlugin({ folder: here("docs") }),
      new ShippedPackagesPlugin({
        project: require("./package.json"),
        lock: require("./package-lock.json"),
        services: [{ name: "office.js", endpoints: [parameters.officeJsUrl] }],
      }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: here("src/taskpane/taskpane.html"),
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        templateParameters: { officeJsUrl: parameters.officeJsUrl, policy: panePolicy(parameters.officeJsUrl) },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]", noErrorOnMissing: true },
          // Pages of the documentation show and link these.
          { from: "assets/self-test.xlsx", to: "assets/[name][ext]" },
          { from: "docs/images/*.png", to: "docs/images/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => transform(withVariant(content.toString(), variant)),
          },
        ],
      }),
    ],
    devServer: {
      port: 3000,
      hot: false,
      liveReload: false,
      client: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: { type: "https", options: process.env.WEBPACK_SERVE ? developmentCertificate() : {} },
    },
  };
}

/** A missing or unfit address is the user's to mend: the sentence says how, and a stack trace would only hide it. */
function parametersOrStop(mode) {
  try {
    return readParameters(mode);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** The page of the workbench; never part of the add-in. Univer comes minified, so it is bundled as it is. */
function workbench(mode) {
  return {
    ...shared("workbench", mode),
    devtool: false,
    target: ["web", "es2022"],
    entry: { workbench: here("workbench/page/index.ts") },
    output: { path: here("build/workbench"), filename: "[name].js", clean: true },
    optimization: { minimize: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new CopyWebpackPlugin({ patterns: [{ from: "workbench/page/index.html", to: "index.html" }] }),
    ],
  };
}

/** The certificate that office-addin-dev-certs made. Without sudo it cannot install it, but the files are there and serve. */
function developmentCertificate() {
  const fs = require("node:fs");
  const folder = path.join(require("node:os").homedir(), ".office-addin-dev-certs");
  const read = (name) => fs.readFileSync(path.join(folder, name));
  try {
    return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
  } catch {
    console.warn(
      "No development certificate was found, so a throw-away one is used and Excel will not trust it. Make one with: npx office-addin-dev-certs install",
    );
    return {};
  }
}

module.exports = (env, { mode = "production" } = {}) => {
  if (env.only === "addin") return addin(mode);
  if (env.only === "workbench") return workbench(mode);
  return env.WEBPACK_SERVE ? addin(mode) : [addin(mode)];
};

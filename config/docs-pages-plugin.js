"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { marked } = require("marked");
const { helpPolicy } = require("./security-policy");

const STYLE = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #d1d1d1;padding:.3rem .6rem;text-align:left;vertical-align:top}
code,pre{font-family:Consolas,"Cascadia Mono",monospace;background:#f5f5f5}code{padding:0 .2em}pre{padding:.7rem;overflow-x:auto}a{color:#0f548c}
@media (prefers-color-scheme:dark){body{color:#fff;background:#1f1f1f}th,td{border-color:#666}code,pre{background:#333}a{color:#9cccff}}`;

/** A file of its own, because the build makes the text of pages smaller, and a hash of the style would no longer fit. */
const STYLE_FILE = "help.css";

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);

function markdownFiles(folder, prefix = "") {
  return fs.readdirSync(path.join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(prefix, entry.name);
    if (entry.isDirectory()) return markdownFiles(folder, name);
    return entry.name.endsWith(".md") ? [name] : [];
  });
}

/** "Grants tables" as grants-tables, in the way of GitHub, so that another page can link to the section. */
const anchorOf = (heading) =>
  heading
    .replace(/<[^>]*>|&[#\w]+;/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, "")
    .replaceAll(" ", "-");

/** One HTML page of a Markdown page; links between Markdown pages become links between the HTML pages. */
function renderPage(markdown, depth) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "Alliance Withholding";
  const body = marked
    .parse(markdown, { async: false })
    .replace(/<h([2-6])>(.*?)<\/h\1>/g, (_all, level, text) => `<h${level} id="${anchorOf(text)}">${text}</h${level}>`)
    .replace(/(<a href="(?!https?:)[^"]*)\.md((?:#[^"]*)?")/g, "$1.html$2");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${helpPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title.replaceAll("`", ""))}</title>
<link rel="stylesheet" href="${"../".repeat(depth)}${STYLE_FILE}">
<main>
${body}</main>
</html>
`;
}

/** Emits docs/**.md as docs/**.html, so that the help of the functions is served from where the add-in is. */
class DocsPagesPlugin {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DocsPagesPlugin", (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap(
        { name: "DocsPagesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.contextDependencies.add(this.folder);
          compilation.emitAsset(path.posix.join("docs", STYLE_FILE), new sources.RawSource(STYLE));
          for (const name of markdownFiles(this.folder)) {
            const html = renderPage(fs.readFileSync(path.join(this.folder, name), "utf8"), name.split("/").length - 1);
            compilation.emitAsset(path.posix.join("docs", name.replace(/\.md$/, ".html")), new sources.RawSource(html));
          }
        },
      );
    });
  }
}

module.exports = { DocsPagesPlugin, markdownFiles, renderPage };

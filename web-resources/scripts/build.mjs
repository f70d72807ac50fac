/** Builds dist/: what the plugin's jar serves. Says nothing unless something is wrong. */
import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

export const bundles = {
  "issue-panel": "panel/index",
  admin: "admin/index",
  app: "app/index",
  survey: "survey/index",
  gadgets: "gadgets/index",
};

/** @returns esbuild's options of the shipped scripts. */
export function scriptOptions(outdir) {
  return {
    absWorkingDir: root,
    entryPoints: entries(".tsx"),
    outdir,
    bundle: true,
    format: "iife",
    target: "es2019",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    // Not minifySyntax: it turns `a ? getText("x") : getText("y")` into one call without a literal key, which
    // Jira's jsI18n transformer would not recognise.
    minifyWhitespace: true,
    minifyIdentifiers: true,
  };
}

/** @returns esbuild's options of the shipped style sheets. */
export function styleOptions(outdir) {
  return {
    absWorkingDir: root,
    entryPoints: {
      "issue-panel": "css/issue-panel.css",
      admin: "css/admin.css",
      app: "css/app.css",
      survey: "css/survey.css",
      gadgets: "css/gadgets.css",
    },
    outdir,
    bundle: true,
    minify: true,
    charset: "utf8",
    logLevel: "warning",
  };
}

function entries(extension) {
  return Object.fromEntries(Object.entries(bundles).map(([out, file]) => [out, file + extension]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(`${root}dist`, { recursive: true, force: true });
  await Promise.all([
    build(scriptOptions("dist")),
    build(styleOptions("dist")),
    cp(`${root}gadgets/thumbnails`, `${root}dist/thumbnails`, { recursive: true }),
  ]);
}

/** esbuild's options for what only development and tests need; all of it goes to target/. */
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The script that plays Jira on the mock pages. */
export function standInOptions() {
  return {
    absWorkingDir: root,
    entryPoints: { "stand-ins": "tests/mock/stand-ins.ts" },
    outdir: "target/dev",
    bundle: true,
    format: "iife",
    target: "es2019",
    logLevel: "warning",
  };
}

/** Code for Node: the mock server and the tests. */
export function nodeOptions(entryPoints, outdir) {
  return {
    absWorkingDir: root,
    entryPoints,
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  };
}

export function serverOptions() {
  return nodeOptions({ serve: "tests/mock/serve.ts" }, "target/dev");
}

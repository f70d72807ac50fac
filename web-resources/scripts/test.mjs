/**
 * Bundles tests/<kind>/*.test.ts and runs them with Node's own test runner: the sources need bundling anyway, esbuild is
 * there, and so no test framework has to be.
 *
 * Usage: node scripts/test.mjs unit|browser
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const kind = process.argv[2];
const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = `${root}target/tests/${kind}`;
const tests = readdirSync(`${root}tests/${kind}`).filter((file) => file.endsWith(".test.ts"));

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: tests.map((file) => `tests/${kind}/${file}`),
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
});
const files = tests.map((file) => `${outdir}/${file.replace(/\.ts$/, ".mjs")}`);
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], {
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;

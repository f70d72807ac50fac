/**
 * Bundles tests/<kind>/*.test.ts and runs them with Node's own test runner: the sources need bundling anyway, esbuild is
 * there, and so no test framework has to be.
 *
 * Usage: node scripts/test.mjs unit|browser|survival [name-part]
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeOptions, standInOptions } from "./dev-options.mjs";

const [, , kind, part = ""] = process.argv;
const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = `target/tests/${kind}`;
const names = readdirSync(`${root}tests/${kind}`)
  .filter((file) => file.endsWith(".test.ts") && file.includes(part))
  .map((file) => file.replace(/\.ts$/, ""));

rmSync(`${root}${outdir}`, { recursive: true, force: true });
const entries = Object.fromEntries(names.map((name) => [name, `tests/${kind}/${name}.ts`]));
await Promise.all([build(nodeOptions(entries, outdir)), build(standInOptions())]);
const files = names.map((name) => `${outdir}/${name}.mjs`);
const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...files], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = run.status ?? 1;

/**
 * Bundles tests/<kind>/*.test.ts and runs them with Node's own test runner: the sources need bundling anyway, esbuild is
 * there, and so no test framework has to be.
 *
 * Usage: node scripts/test.mjs unit|browser|survival|bench [name-part]
 */
import { spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
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
const run = spawn(process.execPath, ["--enable-source-maps", "--test", ...files], {
  cwd: root,
  stdio: "inherit",
});
// What ends this process ends the tests, and they what they started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
run.on("exit", (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal];
});

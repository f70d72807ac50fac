// Brings node_modules up to package-lock.json; does nothing when it is.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const wanted = at("package-lock.json");
const installed = at("node_modules/.installed-lock.json");

if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(wanted))) {
  const options = ["ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error"];
  const { status } = spawnSync("npm", options, { cwd: at("."), stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) {
    console.error("npm ci failed in src/sandbox/web: the sandbox needs AUI, jQuery and almond from npm.");
    process.exit(1);
  }
  copyFileSync(wanted, installed);
}

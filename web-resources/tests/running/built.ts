/** What the build made, for tests that run it. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const ROOT = resolve(process.cwd(), "..");
const SANDBOX = join(ROOT, "src/sandbox/target");

export function sandboxJar(): string {
  return built(join(SANDBOX, "sandbox.jar"));
}

/** Its name carries the version. */
export function pluginJar(): string {
  const folder = join(ROOT, "src/plugin/target");
  const isPlugin = (file: string): boolean =>
    /^accord-plugin(-\d[\w.-]*)?\.jar$/.test(file) && !/-(sources|javadoc|tests)\./.test(file);
  const jar = existsSync(folder) ? readdirSync(folder).find(isPlugin) : undefined;
  return built(join(folder, jar ?? "accord-plugin.jar"));
}

export function standInJar(): string {
  return built(join(ROOT, "src/standin/target/standin.jar"));
}

export function syncJar(): string {
  return built(join(ROOT, "src/sync/target/accord-sync.jar"));
}

/** The class path of the sandbox's tests. */
export function sandboxTests(): string {
  const libraries = readFileSync(built(join(SANDBOX, "test.classpath")), "utf8").trim();
  return [built(join(SANDBOX, "test-classes")), libraries].join(delimiter);
}

/** The class path of the sandbox's libraries. */
export function sandboxLibraries(): string {
  return join(built(join(SANDBOX, "lib")), "*");
}

function built(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(
    `${path} is not there. Build it: ./accord run builds what is missing, ./accord test as well.`,
  );
}

/**
 * The running product: the sandbox with the plugin's jar, as a process of its own.
 *
 * ACCORD_URL and ACCORD_USERS: one that runs already, as printed by `accord run --json`; then none is started. It should
 * hold the demo company without a configuration.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const ROOT = resolve(process.cwd(), "..");

export interface SandboxUser {
  name: string;
  password: string;
  token: string;
}

export interface Sandbox {
  /** The address of Jira's start page, context path included. */
  url: string;
  users: SandboxUser[];
  stop(): Promise<void>;
}

interface Announcement {
  url: string;
  users: SandboxUser[];
}

/**
 * Starts the sandbox with the demo company, or takes the one that the environment names.
 *
 * @param properties of the Java process, such as -Daccord.clock.offset=PT2H
 */
export async function startSandbox(...properties: string[]): Promise<Sandbox> {
  const { ACCORD_URL: url, ACCORD_USERS: users } = process.env;
  if (url !== undefined && users !== undefined) return running(url, users);
  const data = mkdtempSync(join(tmpdir(), "accord-"));
  const options = ["--port", "0", "--data", data, "--json", "--plugin", pluginJar()];
  const java = spawn("java", [...properties, "-jar", sandboxJar(), ...options], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async (): Promise<void> => {
    await end(java);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { ...(await announced(java)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function running(url: string, users: string): Sandbox {
  const parsed = JSON.parse(users) as SandboxUser[] | { users: SandboxUser[] };
  return {
    url,
    users: Array.isArray(parsed) ? parsed : parsed.users,
    stop: () => Promise.resolve(),
  };
}

/** Waits for the line that says that the sandbox is ready. */
function announced(java: ChildProcess): Promise<Announcement> {
  const log: string[] = [];
  if (java.stderr) {
    createInterface(java.stderr).on("line", (line) => {
      log.push(line);
      if (log.length > 40) log.shift();
    });
  }
  return new Promise((ready, failed) => {
    java.once("error", failed);
    java.once("exit", (code) => {
      failed(
        new Error(`The sandbox ended with ${String(code)} before it was ready:\n${log.join("\n")}`),
      );
    });
    if (!java.stdout) return;
    createInterface(java.stdout).once("line", (line) => {
      ready(JSON.parse(line) as Announcement);
    });
  });
}

function end(java: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    if (java.pid === undefined || java.exitCode !== null || java.signalCode !== null) {
      ended();
      return;
    }
    java.once("exit", () => {
      ended();
    });
    java.kill();
  });
}

function sandboxJar(): string {
  const jar = join(ROOT, "src/sandbox/target/sandbox.jar");
  return existsSync(jar) ? jar : notBuilt(jar);
}

/** Its name carries the version. */
function pluginJar(): string {
  const folder = join(ROOT, "src/plugin/target");
  const isPlugin = (file: string): boolean =>
    /^accord-plugin(-\d[\w.-]*)?\.jar$/.test(file) && !/-(sources|javadoc|tests)\./.test(file);
  const jar = existsSync(folder) ? readdirSync(folder).find(isPlugin) : undefined;
  return jar === undefined ? notBuilt(join(folder, "accord-plugin.jar")) : join(folder, jar);
}

function notBuilt(jar: string): never {
  throw new Error(
    `${jar} is not there. Build it: ./accord run builds what is missing, ./accord test as well.`,
  );
}

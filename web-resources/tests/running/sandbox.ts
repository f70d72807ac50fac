/**
 * The running product: the sandbox with the plugin's jar, as a process of its own.
 *
 * ACCORD_URL and ACCORD_USERS: one that runs already, as printed by `accord run --json`; then startOrTakeSandbox starts
 * none. It should hold the demo company without a configuration.
 */

import { pluginJar, sandboxJar } from "./built";
import { Child } from "./child";
import { temporaryFolder } from "./folder";

export interface SandboxUser {
  name: string;
  password: string;
  token: string;
}

export interface Sandbox {
  /** The address of Jira's start page, context path included. */
  url: string;
  users: SandboxUser[];
  /** Ends it in good order. */
  stop(): Promise<void>;
}

/** One that these tests started. */
export interface StartedSandbox extends Sandbox {
  /** Ends it as kill -9 does, without a chance to do anything. */
  kill(): Promise<void>;
}

export interface SandboxOptions {
  /** A folder that outlives it; a temporary one unless given. */
  data?: string;
  /** A JDBC address; H2 in the data folder unless given. */
  db?: string;
  /** Any free one unless given. */
  port?: number;
  /** Without the demo company. */
  empty?: boolean;
  /** A file with what is made and arranged once everything is loaded. */
  setup?: string;
  /** Of the Java process, such as -Daccord.clock.offset=PT2H. */
  properties?: string[];
}

interface Announcement {
  url: string;
  users: SandboxUser[];
}

/** Starts the sandbox, or takes the one that the environment names. */
export function startOrTakeSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { ACCORD_URL: url, ACCORD_USERS: users } = process.env;
  return url === undefined || users === undefined
    ? startSandbox(options)
    : Promise.resolve(running(url, users));
}

function running(url: string, users: string): Sandbox {
  const parsed = JSON.parse(users) as SandboxUser[] | { users: SandboxUser[] };
  return {
    url,
    users: Array.isArray(parsed) ? parsed : parsed.users,
    stop: () => Promise.resolve(),
  };
}

/** Starts the sandbox and waits until it is ready. */
export async function startSandbox(options: SandboxOptions): Promise<StartedSandbox> {
  const child = Child.java("The sandbox", javaArguments(options));
  try {
    const announcement = JSON.parse(await child.firstLine()) as Announcement;
    return { ...announcement, stop: () => child.end("SIGTERM"), kill: () => child.end("SIGKILL") };
  } catch (error) {
    await child.end("SIGKILL");
    throw error;
  }
}

function javaArguments({
  data = temporaryFolder(),
  db,
  port = 0,
  empty = false,
  setup,
  properties = [],
}: SandboxOptions): string[] {
  return [
    ...properties,
    ...["-jar", sandboxJar(), "--json", "--plugin", pluginJar()],
    ...["--port", String(port), "--data", data],
    ...(db === undefined ? [] : ["--db", db]),
    ...(empty ? ["--empty"] : []),
    ...(setup === undefined ? [] : ["--setup", setup]),
  ];
}

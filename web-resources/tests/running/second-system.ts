/** The demo's second system: a small ServiceNow, and the sync service that brings its tickets to the running Jira. */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { join, resolve } from "node:path";
import { standInJar, syncJar } from "./built";
import { Child } from "./child";
import { temporaryFolder } from "./folder";
import type { Sandbox } from "./sandbox";

const CONFIGURE = resolve(process.cwd(), "../src/docs/examples/sync-demo/configure.mjs");
const STAFF = [
  ...["--callers", "claire,nina,wei,olivia,stefan"],
  ...["--agents", "jonas,priya,sofia,arjun,miriam,jamal"],
  ...["--groups", "Service Desk"],
];

export class SecondSystem {
  private service: Child | undefined;

  private constructor(
    readonly folder: string,
    private readonly standIn: Child,
  ) {}

  /** Starts the stand-in and writes the service's configuration; the service itself is not started. */
  static async start(jira: Pick<Sandbox, "url" | "users">): Promise<SecondSystem> {
    const folder = temporaryFolder();
    const standIn = Child.java("The stand-in", ["-jar", standInJar(), "--dir", folder, ...STAFF]);
    writeFileSync(join(folder, "servicenow.json"), await standIn.firstLine());
    writeFileSync(join(folder, "jira.json"), JSON.stringify(jira));
    execFileSync(process.execPath, [CONFIGURE, folder]);
    return new SecondSystem(folder, standIn);
  }

  get configuration(): string {
    return join(this.folder, "accord-sync.yaml");
  }

  /**
   * Starts the service.
   *
   * @returns the address of its page
   */
  async serve(): Promise<string> {
    this.service = Child.java(
      "The sync service",
      ["-jar", syncJar(), "run", "--json", "--config", this.configuration],
      "SIGTERM",
    );
    return (JSON.parse(await this.service.firstLine()) as { url: string }).url;
  }

  /** Records of the second system, as whoever may read them all sees them. */
  async records(table: string, query: string): Promise<Record<string, string>[]> {
    const path = `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}`;
    const { url, trust } = JSON.parse(
      readFileSync(join(this.folder, "servicenow.json"), "utf8"),
    ) as { url: string; trust: string };
    const body = await new Promise<string>((done, failed) => {
      const headers = { Authorization: "Bearer stand-in-token" };
      get(url + path, { ca: readFileSync(trust), headers }, (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          text += part;
        });
        answer.on("end", () => {
          done(text);
        });
      }).on("error", failed);
    });
    return (JSON.parse(body) as { result: Record<string, string>[] }).result;
  }

  /** Ends the service. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<number | string | null | undefined> {
    await this.service?.end(signal);
    return this.service?.exit;
  }

  /** Ends everything. */
  async stop(): Promise<void> {
    await this.end("SIGTERM");
    await this.standIn.end("SIGTERM");
  }
}

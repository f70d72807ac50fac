/** A running sandbox as programs use it: over REST, as its administrator. */

import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { IssueClocks } from "../../panel/model";
import type { StartedSandbox } from "../running/sandbox";

export const PLUGIN = "dev.accord.accord-plugin";
const POLL_MILLIS = 50;

export interface Status {
  queued: number;
  tracked: number;
  failing: unknown[];
  problems: string[];
}

export interface Recomputation {
  id: string;
  state: string;
  total: number;
  differing: number;
  differences: unknown[];
}

export interface IssueFields {
  summary: string;
  status: { name: string };
  labels: string[];
  comment: { total: number };
}

interface Job {
  id: string;
  running: boolean;
  nextRun: string;
}

interface FoundIssues {
  total: number;
  issues: { key: string; fields: IssueFields }[];
}

export class Jira {
  private readonly token: string;

  constructor(readonly sandbox: StartedSandbox) {
    this.token = sandbox.users[0]?.token ?? "";
  }

  /** @throws when the answer is an error, or none comes */
  async done<T>(method: string, path: string, body?: unknown): Promise<T> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.sandbox.url}/rest${path}`, {
      method,
      headers: {
        ...this.authorization(),
        "X-Atlassian-Token": "no-check",
        ...(isForm ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }

  authorization(): { Authorization: string } {
    return { Authorization: `Bearer ${this.token}` };
  }

  /** The administrator's key, which documents name. */
  async me(): Promise<string> {
    return (await this.done<{ key: string }>("GET", "/api/2/myself")).key;
  }

  clocks(key: string): Promise<IssueClocks> {
    return this.done("GET", `/accord/1.0/issues/${key}/clocks`);
  }

  status(): Promise<Status> {
    return this.done("GET", "/accord/1.0/status");
  }

  async issues(): Promise<FoundIssues["issues"]> {
    const found = await this.done<FoundIssues>(
      "GET",
      "/api/2/search?jql=project=PRJ&maxResults=1000&fields=summary,status,labels,comment",
    );
    return found.issues;
  }

  /** Runs a job of the plugin once more, and waits until it is done. */
  async run(job: "minute" | "reconcile"): Promise<void> {
    const id = `${PLUGIN}:${job}`;
    await until(
      () => this.done<{ jobs: Job[] }>("GET", "/sandbox/1.0/jobs"),
      ({ jobs }) => jobs.some((one) => one.id === id && !one.running && !isDue(one)),
    );
    await this.done("POST", `/sandbox/1.0/jobs/${encodeURIComponent(id)}`);
  }

  async switchPlugin(enabled: boolean): Promise<void> {
    await this.done("PUT", `/plugins/1.0/${PLUGIN}-key`, { enabled });
  }

  /** As an upgrade does it, while the same plugin is there. */
  async installPlugin(jar: string): Promise<void> {
    const form = new FormData();
    form.set("plugin", new Blob([readFileSync(jar)]), "plugin.jar");
    await this.done("POST", "/plugins/1.0/", form);
  }

  /** Waits until every change is tracked. */
  tracked(): Promise<Status> {
    return until(
      () => this.status(),
      ({ queued }) => queued === 0,
    );
  }

  /** What a recomputation of the project would change. */
  async dryRun(): Promise<Recomputation> {
    const { id } = await this.done<Recomputation>("POST", "/accord/1.0/recomputations", {
      project: "PRJ",
    });
    return until(
      () => this.done<Recomputation>("GET", `/accord/1.0/recomputations/${id}`),
      ({ state }) => state !== "RUNNING",
    );
  }
}

/** It is started within a second, so it may be about to run. */
function isDue({ nextRun }: Job): boolean {
  return Date.parse(nextRun) <= Date.now() + 1000;
}

/** Asks until the answer is as wanted. */
export async function until<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  const patience = AbortSignal.timeout(180_000);
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (patience.aborted) throw new Error(`After three minutes still ${JSON.stringify(answer)}`);
    await pause(POLL_MILLIS);
  }
}

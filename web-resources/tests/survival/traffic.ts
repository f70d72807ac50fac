/** People and programs at work on issues, and what they were told has happened. */

import type { Jira } from "./jira";

const PRIORITIES = ["High", "Medium", "Low"];

export interface State {
  comments: number;
  status: string;
  labels: string[];
}

/** An issue as the answers told it. */
export interface Told extends State {
  key: string;
  /** What was asked for and never answered: it may have happened or not. */
  asked: Partial<State>;
}

export class Traffic {
  readonly told: Told[] = [];
  readonly failures: Error[] = [];
  private operations = 0;
  private going = true;
  private readonly waiting: { operations: number; reached: () => void }[] = [];
  private readonly clients: Promise<void>[];

  /** Starts clients that work until they are stopped, or until nobody answers. */
  constructor(jira: Jira, clients: number, seed: number) {
    this.clients = Array.from({ length: clients }, (_, client) =>
      this.work(jira, dice(seed * 100 + client + 1)),
    );
  }

  /** Waits until so many more operations have been answered. */
  answered(operations: number): Promise<void> {
    return Promise.race([
      new Promise<void>((reached) => {
        this.waiting.push({ operations: this.operations + operations, reached });
      }),
      Promise.all(this.clients).then(() => undefined),
    ]);
  }

  async stop(): Promise<void> {
    this.going = false;
    await Promise.all(this.clients);
  }

  private async work(jira: Jira, roll: (sides: number) => number): Promise<void> {
    const own: Told[] = [];
    try {
      while (this.going) {
        const one = own[roll(own.length + 1)];
        if (one === undefined) {
          const created = await create(jira);
          own.push(created);
          this.told.push(created);
        } else {
          await operate(jira, one, roll);
        }
        this.count();
      }
    } catch (error) {
      this.failures.push(error as Error);
    }
  }

  private count(): void {
    this.operations++;
    for (const { operations, reached } of this.waiting) {
      if (this.operations >= operations) reached();
    }
  }
}

async function create(jira: Jira): Promise<Told> {
  const { key } = await jira.done<{ key: string }>("POST", "/api/2/issue", {
    fields: { project: { key: "PRJ" }, issuetype: { name: "Request" }, summary: "Help" },
  });
  return { key, comments: 0, status: "To Do", labels: [], asked: {} };
}

async function operate(jira: Jira, told: Told, roll: (sides: number) => number): Promise<void> {
  const issue = `/api/2/issue/${told.key}`;
  switch (roll(5)) {
    case 0:
      return tell(told, { comments: told.comments + 1 }, () =>
        jira.done("POST", `${issue}/comment`, { body: "How far is it?" }),
      );
    case 1: {
      const labels = told.labels.length > 0 ? [] : ["workshop"];
      return tell(told, { labels }, () => jira.done("PUT", issue, { fields: { labels } }));
    }
    case 2: {
      const priority = { name: PRIORITIES[roll(PRIORITIES.length)] };
      return tell(told, {}, () => jira.done("PUT", issue, { fields: { priority } }));
    }
    default:
      return transition(jira, told, roll);
  }
}

async function transition(jira: Jira, told: Told, roll: (sides: number) => number): Promise<void> {
  const path = `/api/2/issue/${told.key}/transitions`;
  const { transitions } = await jira.done<{ transitions: { id: string; name: string }[] }>(
    "GET",
    path,
  );
  const others = transitions.filter(({ name }) => name !== told.status);
  const wanted = others[roll(others.length)];
  if (wanted === undefined) throw new Error(`${told.key} has no transitions`);
  await tell(told, { status: wanted.name }, () =>
    jira.done("POST", path, { transition: { id: wanted.id } }),
  );
}

async function tell(told: Told, asked: Partial<State>, ask: () => Promise<unknown>): Promise<void> {
  told.asked = asked;
  await ask();
  Object.assign(told, asked, { asked: {} });
}

/** The same sequence for the same seed: 0 to one less than the sides. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

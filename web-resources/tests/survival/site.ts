/** The sandboxes and databases of one test; all of them go at its end. */

import { type Postgres, startPostgres } from "../running/postgres";
import { type SandboxOptions, startSandbox } from "../running/sandbox";
import { Jira } from "./jira";

export class Site {
  private readonly ends: (() => Promise<void> | void)[] = [];

  /** Gives the work what it needs, and ends what is left of it, the latest first. */
  static async with(work: (site: Site) => Promise<void>): Promise<void> {
    const site = new Site();
    try {
      await work(site);
    } finally {
      for (const end of site.ends.reverse()) await end();
    }
  }

  async postgres(): Promise<Postgres> {
    const postgres = await startPostgres();
    this.ends.push(() => postgres.stop());
    return postgres;
  }

  /**
   * A Jira without issues, or with what the database holds already.
   *
   * @param minutesLater how far its clock is ahead
   */
  async jira(options: SandboxOptions, minutesLater = 0): Promise<Jira> {
    const properties = [`-Daccord.clock.offset=PT${minutesLater}M`];
    const sandbox = await startSandbox({ ...options, empty: true, properties });
    this.ends.push(() => sandbox.stop());
    return new Jira(sandbox);
  }
}

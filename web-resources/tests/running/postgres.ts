import { sandboxTests } from "./built";
import { Child } from "./child";

/** A PostgreSQL server that the build brings along, with one empty database. */
export interface Postgres {
  /** The JDBC address, with the user in it. */
  url: string;
  user: string;
  stop(): Promise<void>;
}

/** Starts it on a free port; its data goes when it stops. */
export async function startPostgres(): Promise<Postgres> {
  const child = Child.java(
    "PostgreSQL",
    ["-cp", sandboxTests(), "dev.accord.sandbox.postgres.PostgresServer"],
    "SIGTERM",
  );
  return { url: await child.firstLine(), user: "postgres", stop: () => child.end("SIGTERM") };
}

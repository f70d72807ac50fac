/** Processes of the tests: none outlives its test, however that ends. */

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

const LOG_LINES = 60;

/** What runs for a minute does not win back what the best compiler costs. */
export const SHORT_LIVED = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

const running = new Map<ChildProcess, Manner>();

/** How a process ends that is left when its tests end: one that has children of its own ends them first. */
type Manner = "SIGKILL" | "SIGTERM";

process.once("exit", () => {
  for (const [child, manner] of running) child.kill(manner);
});
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

/** A process that says with its first line on standard output that it is ready. */
export class Child {
  private readonly log: string[] = [];
  private readonly ended: Promise<void>;

  private constructor(
    private readonly name: string,
    private readonly process: ChildProcess,
    manner: Manner,
  ) {
    running.set(process, manner);
    this.ended = new Promise((ended) => {
      const end = (): void => {
        running.delete(process);
        ended();
      };
      process.once("exit", end);
      process.once("error", end);
    });
    if (process.stderr) {
      createInterface(process.stderr).on("line", (line) => {
        this.log.push(line);
        if (this.log.length > LOG_LINES) this.log.shift();
      });
    }
  }

  /**
   * @param name to call it in messages
   * @param args of java; it ends when its standard input does, if it wants to
   */
  static java(name: string, args: string[], manner: Manner = "SIGKILL"): Child {
    const java = spawn("java", [...SHORT_LIVED, ...args], { stdio: ["pipe", "pipe", "pipe"] });
    return new Child(name, java, manner);
  }

  /** Waits for the line that says that it is ready. */
  firstLine(): Promise<string> {
    return new Promise((ready, failed) => {
      this.process.once("error", failed);
      this.process.once("exit", (code) => {
        failed(
          new Error(
            `${this.name} ended with ${String(code)} before it was ready:\n${this.log.join("\n")}`,
          ),
        );
      });
      if (this.process.stdout) createInterface(this.process.stdout).once("line", ready);
    });
  }

  /** Sends a signal and waits for the end. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<void> {
    this.process.kill(signal);
    return this.ended;
  }

  /** What it ended with: its code, or the signal that it did not handle. */
  get exit(): number | string | null {
    return this.process.exitCode ?? this.process.signalCode;
  }
}

import type { IncomingHttpHeaders } from "node:http";
import type { OutsideSystem, Preview, Problem, Rebuild, Status } from "../../admin/model";
import { CHANGES, OUTSIDE, SAME, STATUS, STORED } from "./scenarios/admin";

interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  headers: IncomingHttpHeaders;
}

interface Answer {
  status: number;
  value?: unknown;
}

const NOW = "2026-11-16T10:12:00.000Z";
const ADA = { key: "ada", name: "Ada Admin" };
const REBUILD_TOTAL = 6;
const NO_REBUILD: Rebuild = { state: "NEVER", total: 0, done: 0, differing: 0, differences: [] };

/**
 * Stands in for the administrator's part of Accord's REST interface. A document with a member "broken" has problems, one
 * with "odd" warnings, one with "same" changes nothing; tests change the rest through the public fields.
 */
export class AdminMock {
  stored: unknown = STORED;
  status: Status = STATUS;
  outside: OutsideSystem[] = OUTSIDE;
  /** The last rebuilding; a step of one under way for each question. */
  rebuild: Rebuild = NO_REBUILD;
  /** How the next one ends. */
  rebuilt: Partial<Rebuild> = { state: "EQUAL" };
  /** Goes up when somebody else stores a configuration. */
  version = 1;

  answer(request: Request): Answer {
    const { method, path, headers } = request;
    if (method !== "GET" && headers["x-atlassian-token"] !== "no-check") {
      return { status: 403, value: { error: "XSRF check failed.", detail: "" } };
    }
    switch (`${method} ${path}`) {
      case "GET /configuration":
        return { status: 200, value: this.stored };
      case "POST /configuration/preview":
        return this.preview(request.body);
      case "PUT /configuration":
        return this.apply(request);
      case "GET /projects":
        return {
          status: 200,
          value: [
            { key: "ITS", name: "IT Services" },
            { key: "HR", name: "Human resources" },
          ],
        };
      case "GET /rebuild":
        return { status: 200, value: this.rebuildStep() };
      case "POST /rebuild":
        if (this.rebuild.state === "RUNNING")
          return { status: 409, value: { error: "Sums are being rebuilt already.", detail: "" } };
        this.rebuild = { ...NO_REBUILD, state: "RUNNING", by: ADA, started: NOW };
        return { status: 202, value: this.rebuild };
      case "GET /outside-tickets":
        return { status: 200, value: { systems: this.outside } };
      case "GET /status":
        return { status: 200, value: this.status };
      default:
        return { status: 404, value: { error: `There is no ${path}.`, detail: "" } };
    }
  }

  private rebuildStep(): Rebuild {
    if (this.rebuild.state !== "RUNNING") return this.rebuild;
    const done = this.rebuild.done + 3;
    this.rebuild =
      done < REBUILD_TOTAL
        ? { ...this.rebuild, done, total: REBUILD_TOTAL }
        : { ...this.rebuild, done, total: REBUILD_TOTAL, ended: NOW, ...this.rebuilt };
    return this.rebuild;
  }

  private preview(body: string): Answer {
    try {
      return { status: 200, value: this.judge(JSON.parse(body) as object) };
    } catch {
      return {
        status: 400,
        value: {
          error: "This is not JSON.",
          detail: "Line 1, column 3: a name in double quotes was expected.",
        },
      };
    }
  }

  private judge(document: object): Preview {
    const problems: Problem[] = "broken" in document ? (document.broken as Problem[]) : [];
    const warnings: Problem[] = "odd" in document ? (document.odd as Problem[]) : [];
    return {
      fingerprint: String(this.version),
      problems,
      warnings,
      changes: "same" in document ? SAME : CHANGES,
    };
  }

  private apply({ query, body }: Request): Answer {
    if (query.get("fingerprint") !== String(this.version)) {
      return {
        status: 409,
        value: { error: "The configuration has changed.", detail: "Preview again." },
      };
    }
    this.version += 1;
    this.stored = JSON.parse(body);
    return this.preview(body);
  }
}

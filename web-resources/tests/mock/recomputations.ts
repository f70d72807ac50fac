import type { Calendar } from "../../app/calendars/model";
import { isUnderWay, type Recomputation, type Wanted } from "../../shared/recompute/model";
import type { AppMock } from "./app/answers";
import type { Document } from "./app/definitions";
import { type MockAnswer, type MockRequest, ok, refusal } from "./app/types";
import { DIFFERENCES, OF_DEFINITIONS } from "./scenarios/recomputations";

type OfDefinition = Extract<Wanted, { kind: unknown }>;

const NOW = "2026-11-24T08:55:00Z";

/** Judges again as the server does: a run goes on with each question about it, and applying one stores its definition. */
export class RecomputationsMock {
  /** Issues that are judged between two questions. */
  pace = 1100;
  differing = 214;
  /** Whether corrections and moves make any difference. */
  isFelt = true;
  private readonly runs: Recomputation[] = [];
  private readonly wanted = new Map<string, Wanted>();

  constructor(private readonly app: AppMock) {}

  answer({ method, path, body }: MockRequest): MockAnswer | undefined {
    if (path === "/recomputations")
      return method === "POST" ? this.start(JSON.parse(body) as Wanted) : ok(this.runs);
    const [, id, apply] = /^\/recomputations\/([^/]+)(\/apply)?$/.exec(path) ?? [];
    if (id === undefined) return undefined;
    const run = this.runs.find((known) => known.id === id);
    if (!run) return refusal(404, `There is no recomputation ${id}.`);
    if (method === "DELETE") run.state = "CANCELLED";
    else if (apply !== undefined) return this.apply(run);
    else this.advance(run);
    return ok(run);
  }

  private start(wanted: Wanted): MockAnswer {
    const subject =
      "kind" in wanted
        ? { kind: wanted.kind, id: wanted.id, name: (wanted.document as Document).name as string }
        : { kind: "project" as const, id: wanted.project, name: wanted.project };
    const refused = "kind" in wanted ? this.refused(wanted) : undefined;
    if (refused) return refused;
    if (this.runs.some((one) => one.subject?.id === subject.id && isUnderWay(one)))
      return refusal(409, `${subject.name} is being judged again.`, "Wait for it, or cancel it.");
    const run: Recomputation = {
      id: String(this.runs.length + 1),
      subject,
      ...("kind" in wanted ? ofDefinition(wanted) : { project: wanted.project }),
      state: "RUNNING",
      total: "kind" in wanted ? 48 : 5167,
      done: 0,
      differing: 0,
    };
    this.runs.push(run);
    this.wanted.set(run.id, wanted);
    return { status: 202, value: run };
  }

  private refused({ kind, id, revision, document }: OfDefinition): MockAnswer | undefined {
    if (this.app.definitions.revisionOf(kind, id) !== revision)
      return this.app.definitions.conflict(kind, id);
    const problems = this.app.definitions.check(kind, document as Document).problems;
    if (problems.length === 0) return undefined;
    const error = "It cannot be stored.";
    return { status: 400, value: { error, detail: "Mend what is listed.", problems } };
  }

  private apply(run: Recomputation): MockAnswer {
    const wanted = this.wanted.get(run.id);
    if (wanted && "kind" in wanted) {
      const { kind, id, revision } = wanted;
      if (this.app.definitions.revisionOf(kind, id) !== revision)
        return refusal(409, `${id} was changed meanwhile.`, "Look at it again.");
    }
    Object.assign(run, { state: "APPLYING", done: 0 });
    return { status: 202, value: run };
  }

  private advance(run: Recomputation): void {
    if (run.state !== "RUNNING" && run.state !== "APPLYING") return;
    const { total, subject } = run;
    run.done = Math.min(total, run.done + this.pace);
    const part = run.state === "RUNNING" ? run.done / total : 1;
    if (subject?.kind === "project") {
      run.differing = Math.floor(this.differing * part);
      run.differences = DIFFERENCES.slice(0, run.differing);
    } else if (this.isFelt && part === 1) Object.assign(run, OF_DEFINITIONS);
    if (run.done < total) return;
    if (run.state === "APPLYING") this.store(run);
    run.state = run.state === "RUNNING" ? "READY" : "APPLIED";
  }

  private store({ id }: Recomputation): void {
    const wanted = this.wanted.get(id);
    if (!wanted || !("kind" in wanted)) return;
    const { user } = this.app.me;
    const document = structuredClone(wanted.document) as Document;
    if (wanted.kind === "calendars")
      for (const { corrections = [] } of (document as unknown as Calendar).versions)
        for (const correction of corrections) {
          correction.at ??= NOW;
          correction.by ??= user.key;
        }
    this.app.definitions.put(wanted.kind, wanted.id, document, user);
  }
}

function ofDefinition({ kind, document }: OfDefinition): Partial<Recomputation> {
  if (kind === "agreements") return { openDiffering: 0 };
  const reasons = (document as Calendar).versions.flatMap(({ corrections = [] }) => corrections);
  return {
    openDiffering: 0,
    firstChange: "2026-11-20T14:00:00Z",
    reason: reasons[reasons.length - 1]?.reason ?? "",
  };
}

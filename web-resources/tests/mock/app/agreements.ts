import type { Agreement, Version } from "../../../app/agreements/model";
import type { AppMock } from "./answers";
import type { Document } from "./definitions";
import { type MockAnswer, type MockRequest, refusal, ok } from "./types";

/** Steps in the life of a version, and differences between two. */
export function answerAgreements(request: MockRequest, app: AppMock): MockAnswer | undefined {
  const { method, path, query, body } = request;
  const [, id = "", number, act] =
    /^\/agreements\/([^/]+)\/versions\/(\d+)\/(propose|withdraw|sign|end)$/.exec(path) ?? [];
  if (method === "POST" && act !== undefined)
    return step(app, decodeURIComponent(id), Number(number), act, query, body);
  const [, compared] = /^\/agreements\/([^/]+)\/difference$/.exec(path) ?? [];
  if (compared === undefined) return undefined;
  return difference(app, decodeURIComponent(compared), query);
}

function step(
  app: AppMock,
  id: string,
  number: number,
  act: string,
  query: URLSearchParams,
  body: string,
): MockAnswer {
  const stored = app.definitions.find("agreements", id) as Agreement | undefined;
  if (!stored) return refusal(404, `There is no agreement ${id}.`);
  const said = JSON.parse(body) as { side?: "provider" | "client"; until?: string };
  const versions = stored.versions.map((version) =>
    version.version === number ? taken(version, act, said, app) : version,
  );
  const isActive = versions.some((one) => one.version === number && one.status === "active");
  const settled = versions.map((version) =>
    isActive && version.version < number && version.status === "active"
      ? { ...version, status: "superseded" as const }
      : version,
  );
  const document = { ...stored, versions: settled } as unknown as Document;
  return app.definitions.answer("PUT", "agreements", id, query, JSON.stringify(document));
}

function taken(
  version: Version,
  act: string,
  said: { side?: "provider" | "client"; until?: string },
  app: AppMock,
): Version {
  if (act === "propose") return { ...version, status: "proposed" };
  if (act === "withdraw") {
    const draft: Version = { ...version, status: "draft" };
    delete draft.signatures;
    return draft;
  }
  if (act === "end")
    return { ...version, status: "ended", effectiveUntil: said.until ?? version.effectiveFrom };
  const signature = {
    side: said.side ?? "provider",
    by: app.me.user.key,
    at: "2026-11-24T09:00:00Z",
  };
  const signatures = [...(version.signatures ?? []), signature];
  return { ...version, signatures, status: signatures.length === 2 ? "active" : version.status };
}

function difference(app: AppMock, id: string, query: URLSearchParams): MockAnswer {
  const stored = app.definitions.find("agreements", id) as Agreement | undefined;
  const find = (name: string) =>
    stored?.versions.find(({ version }) => version === Number(query.get(name)));
  const [from, to] = [find("from"), find("to")];
  if (!from || !to) return refusal(404, "There is no such version.");
  const words = to.metrics.flatMap((metric) => {
    const before = from.metrics.find((one) => one.id === metric.id);
    if (metric.kind !== "time" || before?.kind !== "time") return [`${metric.name}: new`];
    return metric.goals.flatMap((goal) => {
      const was = before.goals.find(({ id: known }) => known === goal.id);
      if (!was) return [`${metric.name}, ${goal.name}: new, ${goal.within ?? ""}`];
      return was.within === goal.within
        ? []
        : [
            `${metric.name}, goal ${goal.name}: target ${was.within ?? ""} \u2192 ${goal.within ?? ""}`,
          ];
    });
  });
  const start = `effective from: ${from.effectiveFrom} \u2192 ${to.effectiveFrom}`;
  const { takesOverOpenClocksAt: at } = to;
  const moved = at === undefined ? [] : [`takes over open clocks at: none \u2192 ${at}`];
  const starts = from.effectiveFrom === to.effectiveFrom ? [] : [start];
  return ok({ words: [...starts, ...moved, ...words] });
}

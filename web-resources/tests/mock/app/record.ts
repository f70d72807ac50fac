import { differences, pathWords, valueText } from "../../../app/definition/difference";
import type { FullEntry } from "../../../app/record/model";
import type { AppMock } from "./answers";
import type { Change } from "./definitions";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

/** GET /record and /record/{revision}, from what was really changed. */
export function answerRecord(
  { method, path, query }: MockRequest,
  { definitions }: AppMock,
): MockAnswer | undefined {
  const [, revision] = /^\/record(?:\/(\d+))?$/.exec(path) ?? [];
  if (method !== "GET" || !path.startsWith("/record")) return undefined;
  if (revision !== undefined) {
    const change = definitions.record.find((one) => String(one.revision) === revision);
    return change ? ok(entryOf(change)) : refusal(404, `There is no change ${revision}.`);
  }
  const is = (name: string, value: string): boolean =>
    !query.has(name) || query.get(name) === value;
  const before = Number(query.get("before") ?? Infinity);
  const limit = Number(query.get("limit") ?? 50);
  const fitting = [...definitions.record]
    .reverse()
    .filter((one) => is("kind", one.kind) && is("id", one.id) && is("by", one.by.key))
    .filter((one) => one.revision < before);
  const entries = fitting.slice(0, limit).map((change) => {
    const { revision, kind, id, name, action, at, by, words } = entryOf(change);
    return { revision, kind, id, name, action, at, by, words };
  });
  const last = entries[entries.length - 1];
  return ok({ entries, ...(fitting.length > limit && last ? { next: last.revision } : {}) });
}

function entryOf({ revision, kind, id, at, by, before, after }: Change): FullEntry {
  const name = (after ?? before)?.name as string | undefined;
  return {
    revision,
    kind,
    id,
    name: name ?? id,
    action: before ? (after ? "CHANGE" : "REMOVE") : "ADD",
    at,
    by,
    words:
      before && after
        ? differences(before, after).map(
            (one) =>
              `${pathWords(one.path)}: ${valueText(one.before)} \u2192 ${valueText(one.after)}`,
          )
        : [],
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

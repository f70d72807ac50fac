import type { HttpError } from "../../shared/http";
import type { Conflict, Finding } from "../model";

/** @returns the problems that an answer names, or undefined when it names none. */
export function problemsOf(failure: HttpError): Finding[] | undefined {
  const body = failure.body as { problems?: unknown } | undefined;
  const problems = body?.problems;
  return Array.isArray(problems) && problems.length > 0 ? (problems as Finding[]) : undefined;
}

/** @returns what somebody else stored meanwhile, when that is why the answer is no success. */
export function conflictOf<D>(failure: HttpError): Conflict<D> | undefined {
  const body = failure.body as { conflict?: Conflict<D> } | undefined;
  return failure.status === 409 ? body?.conflict : undefined;
}

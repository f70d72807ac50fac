import type { Answers, Closed, Invitation } from "./model";

const SERVLET = "/plugins/servlet/accord-survey";
const SURVEY = "/rest/accord/1.0/survey";

/** Why a request did not work. Without an answer of the server the status is 0. */
export class SurveyError extends Error {
  constructor(
    readonly status: number,
    /** The server's words, if it gave some. */
    message: string,
    /** What is wrong with single answers, by the id of the question. */
    readonly refused: ReadonlyMap<string, string> = new Map(),
  ) {
    super(message);
  }
}

/** @param language the one to ask in; undefined for the one that the server thinks best */
export function fetchSurvey(token: string, language?: string): Promise<Invitation | Closed> {
  const query = language === undefined ? "" : `?language=${encodeURIComponent(language)}`;
  return ask("GET", token, query);
}

/** @param contact whether the person asks to be contacted */
export function sendAnswers(
  token: string,
  answers: Answers,
  language: string,
  contact: boolean,
): Promise<unknown> {
  return ask("POST", token, "", { answers, language, contact });
}

/** No more invitations for the person whom the token was sent to. */
export function optOut(token: string): Promise<unknown> {
  return ask("POST", token, "/opt-out");
}

async function ask<T>(
  method: "GET" | "POST",
  token: string,
  rest: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(`${context()}${SURVEY}/${encodeURIComponent(token)}${rest}`, {
    method,
    headers: {
      Accept: "application/json",
      ...(method === "POST" ? { "X-Atlassian-Token": "no-check" } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    credentials: "same-origin",
    cache: "no-store",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new SurveyError(0, "");
  });
  const value = parsed(await response.text());
  if (response.ok) return value as T;
  throw failure(response.status, value ?? {});
}

/** What the server says of a request that did not work. */
interface Said {
  error?: unknown;
  detail?: unknown;
  problems?: { field: string; message: string; cure: string }[];
}

function failure(status: number, { error, detail, problems = [] }: Said): SurveyError {
  const words = [error, detail].filter((one) => typeof one === "string" && one !== "").join(" ");
  const refused = problems.map((one) => [one.field, `${one.message} ${one.cure}`] as const);
  return new SurveyError(status, words, new Map(refused));
}

/** The page works without Jira's scripts, so Jira's context path is read from the page's own address. */
function context(): string {
  return window.location.pathname.split(SERVLET)[0] ?? "";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

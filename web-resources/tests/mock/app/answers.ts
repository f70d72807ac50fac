import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Alert } from "../../../app/alerts/model";
import type { Investigation } from "../../../app/investigations/model";
import type { Kind, Me } from "../../../app/model";
import type { ReportRow } from "../../../app/reports/model";
import { answerFigures } from "../figures/answers";
import { TicketsMock } from "../figures/tickets";
import { answerAgreements } from "./agreements";
import { ALERTS, answerAlerts } from "./alerts";
import { answerCalendars } from "./calendars";
import { Definitions, type Document, KINDS } from "./definitions";
import { answerFollowUps, followUpsAtFirst } from "./follow-ups";
import { answerInvestigations, INVESTIGATIONS } from "./investigations";
import { answerOwnView } from "./own-view";
import { ANNA } from "./people";
import { answerPerformance } from "./performance";
import { answerProfile } from "./profile";
import { answerRecord } from "./record";
import { answerReports, REPORTS } from "./reports";
import { rowsOf } from "./rows";
import { answerSurveys, SURVEYS } from "./surveys";
import { answerTrials } from "./trials";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";
import { answerVocabulary } from "./vocabulary";

/** Answers a request, or leaves it to the next. */
type Answering = (request: MockRequest, app: AppMock) => MockAnswer | undefined;

/** What the features ask for besides definitions; each has a file of its own here. */
const ANSWERS: readonly Answering[] = [
  answerAgreements,
  answerAlerts,
  answerCalendars,
  answerFigures,
  answerFollowUps,
  answerInvestigations,
  answerOwnView,
  answerPerformance,
  answerProfile,
  answerRecord,
  answerReports,
  answerSurveys,
  answerTrials,
  answerVocabulary,
];

/** Stands in for the app's part of Accord's REST interface, with the demo company configured. */
export class AppMock {
  readonly definitions: Definitions;
  readonly tickets = new TicketsMock();
  alerts: readonly Alert[] = ALERTS;
  investigations: readonly Investigation[] = INVESTIGATIONS;
  reports: readonly ReportRow[] = REPORTS;
  readonly followUps = followUpsAtFirst();
  /** By department and period. */
  readonly ownViews = new Map<string, Record<string, string>>();
  me: Me = {
    user: ANNA,
    administrator: true,
    administers: ["ITS"],
    heads: [],
    departments: ["service-desk"],
  };

  /** @param root the folder web-resources */
  constructor(root: string) {
    const company = join(root, "../src/docs/examples/demo-company.json");
    const configuration = JSON.parse(readFileSync(company, "utf8")) as Document;
    this.definitions = new Definitions({ ...configuration, surveys: SURVEYS }, ANNA);
  }

  answer(request: MockRequest): MockAnswer | undefined {
    const { method, path, headers } = request;
    for (const answering of ANSWERS) {
      const answer = answering(request, this);
      if (answer) return answer;
    }
    if (
      method === "PUT" &&
      path === "/configuration" &&
      request.query.get("fingerprint") === "first"
    )
      return this.applyFirst(request.body);
    if (method === "GET" && path === "/me") return ok(this.me);
    const [, kind, id, act] = /^\/([\w-]+)(?:\/([^/]+))?(?:\/(check))?$/.exec(path) ?? [];
    if (!isKind(kind)) return undefined;
    if (method !== "GET" && headers["x-atlassian-token"] !== "no-check")
      return refusal(403, "XSRF check failed.");
    return this.onDefinition(request, kind, id, act);
  }

  /** What the guided start stores: refused when there is something already. */
  private applyFirst(body: string): MockAnswer {
    if (this.definitions.list("departments").length > 0)
      return refusal(409, "The configuration has changed.", "Preview again.");
    this.definitions.load(JSON.parse(body) as Document);
    return ok({ fingerprint: "2", problems: [], changes: [] });
  }

  private onDefinition(
    { method, query, body }: MockRequest,
    kind: Kind,
    id: string | undefined,
    act: string | undefined,
  ): MockAnswer {
    if (id === undefined) return ok(rowsOf(this.definitions, kind));
    if (act === "check") return ok(this.definitions.check(kind, JSON.parse(body) as Document));
    return this.definitions.answer(method, kind, decodeURIComponent(id), query, body);
  }
}

function isKind(text: string | undefined): text is Kind {
  return KINDS.some((kind) => kind === text);
}

import type { AppMock } from "../app/answers";
import { type MockAnswer, type MockRequest, ok, refusal } from "../app/types";
import { atRiskOf } from "./at-risk";
import { complianceOf } from "./compliance";
import { quadrantOf, relationshipOf, scorecardOf, timeOf } from "./others";
import { namedOf } from "./named";
import { surveyOf } from "./survey";

/** Everything below /figures. A provider "applications" fails, as a server may. */
export function answerFigures(request: MockRequest, app: AppMock): MockAnswer | undefined {
  const { path, query } = request;
  if (!path.startsWith("/figures/")) return undefined;
  if (query.get("provider") === "applications")
    return refusal(500, "The figures are being reckoned anew.", "Try again in a minute.");
  switch (path) {
    case "/figures/compliance":
      return ok(complianceOf(query, app));
    case "/figures/at-risk":
      return ok(atRiskOf(query));
    case "/figures/survey":
      return ok(surveyOf(query, app));
    case "/figures/survey/named":
      return ok(namedOf(query));
    case "/figures/time":
      return ok(timeOf(query));
    case "/figures/relationship":
      return ok(relationshipOf(query, app));
    case "/figures/quadrant":
      return ok(quadrantOf(query, app));
    case "/figures/scorecard":
      return ok(scorecardOf(query, app));
    case "/figures/tickets":
      return ok(app.tickets.list(query));
    case "/figures/time/tickets":
      return ok(app.tickets.timeList());
    default:
      return undefined;
  }
}

import type { IssueClocks } from "../../panel/model";
import type { PanelMock } from "./mock-panel";
import { panelScenarios } from "./scenarios";

/** Of the one ticket of another system that the mock knows. */
export const OUTSIDE_CLOCKS = "/outside-tickets/servicenow/46d44a/clocks";

const ID = "46d44a";

/** The clocks of an issue that is late, as those of a ticket of ServiceNow. */
export function outsideClocks(panel: PanelMock): IssueClocks {
  const make = panelScenarios.missed;
  if (!make) throw new Error("There is no such scenario.");
  return {
    ...panel.with(ID, make()),
    issue: {
      id: ID,
      key: "INC0010001",
      system: "servicenow",
      summary: "<img src=x onerror=alert(1)> on fire",
      url: panel.outsideUrl,
    },
  };
}

/** What the mock server answers for an issue of that name. */

import type { IssueClocks } from "../../../panel/model";
import { drawn, farReader } from "./drawn";
import { almostDue, closingTime, former, hostile, many, notCovered, nothing } from "./edges";
import { closed, missed, outOfHours, paused, unusual } from "./states";

export const panelScenarios: Record<string, () => IssueClocks> = {
  "at-risk": drawn,
  "far-reader": farReader,
  "out-of-hours": outOfHours,
  paused,
  missed,
  closed,
  unusual,
  "almost-due": almostDue,
  "closing-time": closingTime,
  many,
  former,
  hostile,
  "not-covered": notCovered,
  nothing,
};

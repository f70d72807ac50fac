/** Entry point of the dashboard: names the AMD modules that the descriptor's dashboard items ask for. */

import { atRisk } from "./at-risk";
import { compliance } from "./compliance";
import { itemOf } from "./frame/item";
import { relationship } from "./relationship";
import { scorecard } from "./scorecard";
import { surveyScores } from "./survey-scores";
import { whoHadTheTime } from "./who-had-the-time";

const GADGETS = [atRisk, compliance, relationship, scorecard, surveyScores, whoHadTheTime];

for (const gadget of GADGETS)
  window.define?.(`accord/gadget/${gadget.name}`, [], () => itemOf(gadget));

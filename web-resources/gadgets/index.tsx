/** Entry point of the dashboard: names the AMD modules that the descriptor's dashboard items ask for. */

import { compliance } from "./compliance";
import { itemOf } from "./frame/item";
import { surveyScores } from "./survey-scores";

for (const gadget of [compliance, surveyScores])
  window.define?.(`accord/gadget/${gadget.name}`, [], () => itemOf(gadget));

/** Entry point of the page behind an invitation's link: works without login and without Jira's own scripts. */

import { render } from "preact";
import { onPageReady } from "../shared/host";
import { SurveyPage } from "./page";

onPageReady(() => {
  const element = document.getElementById("accord-survey");
  if (!element) return;
  const token = element.dataset.token ?? "";
  render(<SurveyPage token={token} search={window.location.search} />, element);
});

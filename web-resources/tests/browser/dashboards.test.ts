/**
 * Dashboards, surveys and reports as their people use them: the built plugin in the sandbox, with the demo company, its
 * agreements, its surveys and a year of issues. The tests of one part build on each other in order, and all share one Jira.
 */

import { resolve } from "node:path";
import { after, before, describe } from "node:test";
import { figuresOverRest } from "./dashboards/figures";
import { followUps } from "./dashboards/follow-ups";
import { gadgets } from "./dashboards/gadgets";
import { outsideTickets } from "./dashboards/outside";
import { reports } from "./dashboards/reports";
import { surveys } from "./dashboards/surveys";
import { Site } from "./end-to-end/site";

const SETUP = resolve(process.cwd(), "../src/docs/examples/demo-company.setup.json");

let opened: Site | undefined;

function site(): Site {
  if (!opened) throw new Error("The sandbox did not start.");
  return opened;
}

before(async () => {
  opened = await Site.open({ setup: SETUP });
  await opened.tracked();
  await opened.run("reports");
  await opened.run("surveys");
});
after(() => opened?.close());

describe("the gadgets on a dashboard", () => {
  gadgets(site);
});
describe("figures over REST", () => {
  figuresOverRest(site);
});
describe("a survey, from the mail to the figures", () => {
  surveys(site);
});
describe("a follow-up, from the survey to the mail that says what was done", () => {
  followUps(site);
});
describe("a frozen month", () => {
  reports(site);
});
describe("tickets of another system", () => {
  outsideTickets(site);
});

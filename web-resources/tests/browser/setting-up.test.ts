/**
 * Setting Accord up from nothing, as its administrators and heads do: the built plugin in the sandbox, whose company has
 * issues and people but no agreement yet. The tests build on each other in order, and all share one Jira.
 */

import { after, before, describe } from "node:test";
import { Site } from "./end-to-end/site";
import { agreeing } from "./setting-up/agreeing";
import { definitions } from "./setting-up/definitions";
import { guidedStart } from "./setting-up/guided-start";
import { overview } from "./setting-up/overview";
import { searching } from "./setting-up/searching";

let opened: Site | undefined;

function site(): Site {
  if (!opened) throw new Error("The sandbox did not start.");
  return opened;
}

before(async () => {
  opened = await Site.open();
});
after(() => opened?.close());

describe("the guided start", () => {
  guidedStart(site);
});
describe("departments, calendars and projects", () => {
  definitions(site);
});
describe("from a draft to an agreement", () => {
  agreeing(site);
});
describe("searching", () => {
  searching(site);
});
describe("search, record, and every page", () => {
  overview(site);
});

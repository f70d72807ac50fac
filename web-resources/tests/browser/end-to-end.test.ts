/**
 * The product as its people use it: the built plugin in the sandbox, with the demo company. The tests of one part build on
 * each other in order, and all share one Jira.
 *
 * ACCORD_SCREENSHOTS: a folder; then the README's pictures are taken into it instead.
 */

import { resolve } from "node:path";
import { after, before, describe } from "node:test";
import { administration } from "./end-to-end/administration";
import { figures } from "./end-to-end/figures";
import { issueLife } from "./end-to-end/issue-life";
import { permissions } from "./end-to-end/permissions";
import { offsetToOfficeHours, screenshots } from "./end-to-end/screenshots";
import { Site } from "./end-to-end/site";

const folder = process.env.ACCORD_SCREENSHOTS;

let opened: Site | undefined;

function site(): Site {
  if (!opened) throw new Error("The sandbox did not start.");
  return opened;
}

before(async () => {
  opened = await (folder === undefined
    ? Site.open()
    : Site.open({
        setup: resolve(process.cwd(), "../src/docs/examples/demo-company.setup.json"),
        properties: [`-Daccord.clock.offset=${offsetToOfficeHours(new Date())}`],
      }));
});
after(() => opened?.close());

if (folder === undefined) {
  describe("administration", () => {
    administration(site);
  });
  describe("the life of an issue", () => {
    issueLife(site);
  });
  describe("permissions", () => {
    permissions(site);
  });
  describe("figures by hand", () => {
    figures(site);
  });
} else {
  describe("screenshots", () => {
    screenshots(site, folder);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Site } from "./site";

/** What people may not see. */
export function permissions(site: () => Site): void {
  test("who may not browse a project is told that there is no such issue", async () => {
    const found = await site().done<{ issues: { key: string }[] }>(
      "claire",
      "GET",
      "/api/2/search?jql=project=HR&maxResults=1",
    );
    const key = found.issues[0]?.key ?? "";
    const path = `/accord/1.0/issues/${key}/clocks`;
    assert.equal((await site().rest("claire", "GET", path)).status, 200);
    assert.equal((await site().rest("julia", "GET", path)).status, 404);
  });

  test("only administrators read or change the configuration", async () => {
    for (const user of ["claire", "jonas", "julia"]) {
      const read = await site().rest(user, "GET", "/accord/1.0/configuration");
      const preview = await site().rest(user, "POST", "/accord/1.0/configuration/preview", {});
      assert.deepEqual([read.status, preview.status], [403, 403]);
    }
  });
}

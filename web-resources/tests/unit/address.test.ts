import assert from "node:assert/strict";
import { test } from "node:test";
import { match, pathBelow, pathOf } from "../../app/router/address";

test("a pattern reads the parts of a path", () => {
  assert.deepEqual(match("departments/:id/edit", "departments/it/edit"), { id: "it" });
  assert.deepEqual(match("", ""), {});
  assert.equal(match("departments/:id", "departments"), undefined);
  assert.equal(match("departments/:id", "departments/it/edit"), undefined);
  assert.equal(match("departments/:id", "departments/"), undefined);
});

test("ids of any letters survive the way into an address and back", () => {
  for (const id of ["gr\u00f6\u00dfe:1", "a/b", "100%", "\u5927\u962a", "x y?z#"])
    assert.deepEqual(match("departments/:id", pathOf("departments", id)), { id });
});

test("an address that is badly escaped is another page", () => {
  assert.equal(match("departments/:id", "departments/%E0%A4%A"), undefined);
});

test("the path below the root has no slashes at its ends", () => {
  assert.equal(pathBelow("/jira/plugins/servlet/accord", "/jira/plugins/servlet/accord"), "");
  assert.equal(
    pathBelow("/jira/plugins/servlet/accord", "/jira/plugins/servlet/accord/services/"),
    "services",
  );
  assert.equal(pathBelow("/jira/plugins/servlet/accord", "/elsewhere"), "");
});

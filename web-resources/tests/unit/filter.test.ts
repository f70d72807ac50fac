import "./texts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { filterOf, groupOf } from "../../app/filter/nodes";
import { operatorOf, withOperator } from "../../app/filter/operators";
import { filterWords } from "../../app/filter/words";
import type { Filter } from "../../app/model";
import { FIELDS } from "../mock/app/vocabulary";

const HIGH: Filter = { field: "priority", in: ["High", "Highest"] };
const NETWORK: Filter = { field: "component", is: "Network" };
const RESOLVED: Filter = { field: "resolution", set: true };
const FINANCE: Filter = { group: "finance-staff", of: "reporter" };

/** Every filter of the configuration document, and how it reads. */
const TABLE: [Filter, string][] = [
  ["anything", ""],
  [{ field: "priority", is: "High" }, "priority is High"],
  [HIGH, "priority is High or Highest"],
  [RESOLVED, "resolution has a value"],
  [{ field: "resolution", set: false }, "resolution has no value"],
  [FINANCE, "reporter is in finance-staff"],
  [{ not: NETWORK }, "component is not Network"],
  [{ not: FINANCE }, "reporter is not in finance-staff"],
  [{ all: [HIGH, NETWORK] }, "priority is High or Highest and component is Network"],
  [{ any: [RESOLVED, NETWORK] }, "resolution has a value or component is Network"],
  [
    { all: [NETWORK, { any: [RESOLVED, FINANCE] }] },
    "component is Network and (resolution has a value or reporter is in finance-staff)",
  ],
  [{ not: { any: [RESOLVED, NETWORK] } }, "not (resolution has a value or component is Network)"],
  [
    { all: [HIGH, { not: { all: [NETWORK, RESOLVED] } }] },
    "priority is High or Highest and not (component is Network and resolution has a value)",
  ],
  [{ not: "anything" }, "nothing"],
  [{ field: "statusCategory", is: "done" }, "status category is Done"],
  [{ field: "cf:10010", is: "Halden Net" }, "Vendor is Halden Net"],
  [{ field: "cf:Vendor", set: true }, "Vendor has a value"],
  [{ field: "cf:Forgotten", set: true }, "Forgotten has a value"],
];

test("every filter can be built, and comes back as it was", () => {
  for (const [filter] of TABLE) assert.deepEqual(filterOf(groupOf(filter)), filter);
});

test("what is written in a long form comes back in the short one", () => {
  const table: [Filter, Filter][] = [
    [{ not: { not: NETWORK } }, NETWORK],
    [{ not: { field: "resolution", set: false } }, RESOLVED],
    [
      { field: "priority", in: ["High"] },
      { field: "priority", is: "High" },
    ],
    [{ all: [NETWORK] }, NETWORK],
    [{ not: { all: [NETWORK] } }, { not: NETWORK }],
  ];
  for (const [long, short] of table) assert.deepEqual(filterOf(groupOf(long)), short);
});

test("a filter reads as a sentence", () => {
  for (const [filter, words] of TABLE) assert.equal(filterWords(filter, FIELDS), words);
});

test("a row that is not finished stays one, for the server to name what is missing", () => {
  const unfinished: Filter = { field: "status", in: [] };
  assert.deepEqual(filterOf(groupOf(unfinished)), unfinished);
  assert.equal(filterWords(unfinished, FIELDS), "status is \u2026");
});

test("another comparison keeps the values where it has values", () => {
  const [row] = groupOf(HIGH).items;
  assert.ok(row?.is === "row");
  for (const operator of ["is", "is-not", "set", "unset", "in-group", "not-in-group"] as const)
    assert.equal(operatorOf(withOperator(row, operator)), operator);
  assert.deepEqual(filterOf(withOperator(row, "is-not")), { not: HIGH });
});

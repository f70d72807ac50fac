import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, inOrder, listOf, picksOf, settled, toggled } from "../../survey/drivers";
import type { Drivers, Item } from "../../survey/model";
import { answersOf } from "../../survey/typed";

const choices = (...ids: string[]): { id: string; text: string }[] =>
  ids.map((id) => ({ id, text: id.toUpperCase() }));

const DRIVERS: Drivers = {
  of: "again",
  most: 3,
  lists: [
    { least: 9, most: 10, drivers: choices("quick", "kind", "near") },
    { least: 0, most: 8, drivers: choices("quick", "slow", "far") },
  ],
};
const ITEMS: Item[] = [
  { id: "again", kind: "CHOOSE_AGAIN", wording: "Again?", optional: false },
  { id: "why", kind: "DRIVERS", wording: "Why?", optional: true, drivers: DRIVERS },
];

test("the list is that of the score, and there is none before", () => {
  assert.equal(listOf(DRIVERS, ""), undefined);
  assert.deepEqual(
    ["0", "8", "9", "10"].map((score) => listOf(DRIVERS, score)?.least),
    [0, 0, 9, 9],
  );
});

test("a pick is taken back by picking it again", () => {
  const picked = toggled(toggled("", "kind"), "quick");
  assert.deepEqual(picksOf(picked), ["kind", "quick"]);
  assert.equal(toggled(picked, "kind"), "quick");
  assert.equal(toggled("quick", "quick"), "");
});

test("a score of another list drops what is not in it and keeps the rest", () => {
  assert.deepEqual(settled(ITEMS, { again: "3", why: "kind,quick", keep: "a,b" }), {
    again: "3",
    why: "quick",
    keep: "a,b",
  });
  assert.deepEqual(settled(ITEMS, { again: "9", why: "kind,quick" }).why, "kind,quick");
  assert.deepEqual(settled(ITEMS, { why: "kind" }).why, "");
  assert.deepEqual(settled(ITEMS, { again: "3" }), { again: "3" });
});

test("picks are sent as they stand, and left out when there are none", () => {
  assert.deepEqual(answersOf(ITEMS, { again: "9", why: "kind,quick" }), {
    again: 9,
    why: "kind,quick",
  });
  assert.deepEqual(answersOf(ITEMS, { again: "9", why: "" }), { again: 9 });
});

test("each driver is drawn once, and each can come first", () => {
  const firsts = new Set<string | undefined>();
  for (let i = 0; i < 500; i++) {
    const order = drawn(ITEMS);
    assert.deepEqual([...order].sort(), ["far", "kind", "near", "quick", "slow"]);
    firsts.add(order[0]);
  }
  assert.equal(firsts.size, 5);
  assert.deepEqual(
    inOrder(DRIVERS.lists[1]?.drivers ?? [], ["far", "kind", "slow", "quick"]).map(({ id }) => id),
    ["far", "slow", "quick"],
  );
});

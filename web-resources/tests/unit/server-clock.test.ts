import assert from "node:assert/strict";
import { test } from "node:test";
import { ServerClock } from "../../shared/server-clock";

test("the server's time goes on by the monotonic clock", () => {
  let monotonic = 5_000;
  const clock = new ServerClock(1_000_000, 4_900, () => monotonic);
  assert.equal(clock.now(), 1_000_100);
  monotonic += 60_000;
  assert.equal(clock.now(), 1_060_100);
});

test("it is never before the answer that it comes from", () => {
  assert.equal(new ServerClock(1_000_000, 5_000, () => 4_000).now(), 1_000_000);
});

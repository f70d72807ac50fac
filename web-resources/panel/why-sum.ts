import { apportion } from "../shared/apportion";
import { ceilMinutes } from "../shared/duration";
import type { Segment } from "./model";

/**
 * Minutes of working time for every segment, adding up to the clock's own figure. Only running time counts; the last
 * running segment has grown by what passed since the server's answer.
 *
 * @param elapsedMillis of the cycle now
 */
export function segmentMinutes(segments: readonly Segment[], elapsedMillis: number): number[] {
  const times = segments.map(({ kind, workingMillis }) => (kind === "RUNNING" ? workingMillis : 0));
  const last = times.length - 1;
  const grown = elapsedMillis - times.reduce((a, b) => a + b, 0);
  if (grown > 0 && segments[last]?.kind === "RUNNING") times[last] = (times[last] ?? 0) + grown;
  return apportion(times, ceilMinutes(elapsedMillis));
}

import type { JSX } from "preact";
import { placeOn, type Scale } from "./scale";

/**
 * A value as a dot on the line of its interval, with a tick at its target. A value below its target is a diamond: shape
 * and colour say it together. The figures themselves stand in the cells beside it.
 */
export function DotRange(props: {
  scale: Scale;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  target?: number | undefined;
}): JSX.Element {
  const { scale, value, low, high, target } = props;
  const isBelow = target !== undefined && value < target;
  const from = low === undefined ? undefined : placeOn(scale, low);
  const until = high === undefined ? undefined : placeOn(scale, high);
  return (
    <span class="accord-range" aria-hidden="true">
      {from !== undefined && until !== undefined && (
        <span
          class="accord-range-line"
          style={{ left: `${from}%`, width: `${Math.max(0, until - from)}%` }}
        />
      )}
      {target !== undefined && (
        <span class="accord-range-target" style={{ left: `${placeOn(scale, target)}%` }} />
      )}
      <span
        class={isBelow ? "accord-range-dot accord-range-below" : "accord-range-dot"}
        style={{ left: `${placeOn(scale, value)}%` }}
      />
    </span>
  );
}

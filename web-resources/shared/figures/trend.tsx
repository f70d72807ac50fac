import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { niceScale, placeOn } from "./scale";
import { bandPath, linePath, nearest, placeOf, runsOf, type TrendPoint } from "./trend-shapes";

/**
 * A value over periods, with the band in which the true one lies and the line of its target. Drawn in percent, so that it
 * fits any width and prints sharply; words stand beside the drawing as text of the page. What it says stands in the table
 * that belongs to it, so to a screen reader it is one picture with a name.
 */
export function Trend(props: {
  /** What a screen reader says of the picture. */
  name: string;
  points: readonly TrendPoint[];
  domain: readonly [number, number];
  target?: number | undefined;
  /** A value of the axis in words: "95 %", "+20". */
  say: (value: number) => string;
}): JSX.Element {
  const { name, points, domain, target, say } = props;
  const [active, setActive] = useState<number | undefined>();
  const plot = useRef<HTMLDivElement>(null);
  const scale = niceScale(valuesOf(points, target), domain);
  const runs = runsOf(points, scale);
  const spots = runs.flat();
  const last = spots[spots.length - 1];
  const spot = spots.find(({ index }) => index === active);
  const point = active === undefined ? undefined : points[active];
  return (
    <div class="accord-trend" role="img" aria-label={name}>
      <div class="accord-trend-scale" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${placeOn(scale, tick)}%` }}>
            {say(tick)}
          </span>
        ))}
      </div>
      <div
        ref={plot}
        class="accord-trend-plot"
        aria-hidden="true"
        onPointerMove={(event) => {
          const { left, width } = event.currentTarget.getBoundingClientRect();
          setActive(nearest(((event.clientX - left) / width) * 100, points.length));
        }}
        onPointerLeave={() => {
          setActive(undefined);
        }}
      >
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {scale.ticks.map((tick) => (
            <path key={tick} class="accord-trend-grid" d={`M0 ${100 - placeOn(scale, tick)}H100`} />
          ))}
          {runs.map((run) => (
            <path key={`band${run[0]?.index ?? 0}`} class="accord-trend-band" d={bandPath(run)} />
          ))}
          {target !== undefined && (
            <path class="accord-trend-target" d={`M0 ${100 - placeOn(scale, target)}H100`} />
          )}
          {runs.map((run) => (
            <g key={`line${run[0]?.index ?? 0}`}>
              <path class="accord-trend-line" d={linePath(run, false)} />
              <path class="accord-trend-line accord-trend-running" d={linePath(run, true)} />
            </g>
          ))}
          {point && (
            <path class="accord-trend-here" d={`M${placeOf(active ?? 0, points.length)} 0V100`} />
          )}
        </svg>
        {spots
          .filter((one) => one === last || one === spot || isAlone(one.index, points))
          .map(({ index, x, y, running }) => (
            <span
              key={index}
              class={running ? "accord-trend-dot accord-trend-dot-open" : "accord-trend-dot"}
              style={{ left: `${x}%`, top: `${y}%` }}
            />
          ))}
        {point && <Said text={point.said} place={placeOf(active ?? 0, points.length)} />}
      </div>
      <div class="accord-trend-marks" aria-hidden="true">
        {marked(points.length).map((index) => (
          <span key={index} style={{ left: `${placeOf(index, points.length)}%` }}>
            {points[index]?.mark}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A trend as small as a word: its line and its last point. */
export function Sparkline(props: {
  points: readonly TrendPoint[];
  domain: readonly [number, number];
  target?: number | undefined;
}): JSX.Element {
  const { points, domain, target } = props;
  const scale = niceScale(valuesOf(points, target, true), domain);
  const runs = runsOf(points, scale);
  const last = runs.flat().pop();
  return (
    <span class="accord-sparkline" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        {target !== undefined && (
          <path class="accord-trend-target" d={`M0 ${100 - placeOn(scale, target)}H100`} />
        )}
        {runs.map((run) => (
          <path
            key={run[0]?.index ?? 0}
            class="accord-trend-line"
            d={linePath(run, false) + linePath(run, true)}
          />
        ))}
      </svg>
      {last && <span class="accord-trend-dot" style={{ left: `${last.x}%`, top: `${last.y}%` }} />}
    </span>
  );
}

/** Right of the pointer in the left half, left of it in the right one, so that it never leaves the chart. */
function Said({ text, place }: { text: string; place: number }): JSX.Element {
  const side = place > 50 ? { right: `${100 - place}%` } : { left: `${place}%` };
  return (
    <span class="accord-trend-said" style={side}>
      {text}
    </span>
  );
}

function valuesOf(
  points: readonly TrendPoint[],
  target: number | undefined,
  isBare = false,
): number[] {
  const shown = points.flatMap(({ value, low, high }) => (isBare ? [value] : [value, low, high]));
  return [...shown, target].filter((value) => value !== undefined);
}

/** A value between two gaps has no line: it gets a dot. */
function isAlone(index: number, points: readonly TrendPoint[]): boolean {
  return points[index - 1]?.value === undefined && points[index + 1]?.value === undefined;
}

/** The first, the middle and the last period have their marks; of two or three, each. */
function marked(count: number): number[] {
  if (count < 4) return [...Array(count).keys()];
  return [0, Math.round((count - 1) / 2), count - 1];
}

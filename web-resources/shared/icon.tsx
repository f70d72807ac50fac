import type { JSX } from "preact";

/** Shapes that tell states apart without colour; drawn, because fonts differ and some draw emoji. */
export type Shape =
  | "tick"
  | "triangle"
  | "cross"
  | "bars"
  | "dot"
  | "moon"
  | "ring"
  | "slash"
  | "dash"
  | "plus"
  | "arrow"
  | "exclamation"
  | "chevron"
  | "lines"
  | "up"
  | "down"
  | "lock";

const PATHS: Record<Shape, JSX.Element> = {
  tick: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" class="accord-icon-line" />,
  triangle: <path d="M6 1 11.5 11 .5 11Z" />,
  cross: <path d="M2 2 10 10M10 2 2 10" class="accord-icon-line" />,
  bars: <path d="M2 1h3v10H2ZM7 1h3v10H7Z" />,
  dot: <circle cx="6" cy="6" r="4" />,
  moon: <path d="M8.5 9.8A5 5 0 0 1 5 .9 5.3 5.3 0 1 0 11.1 7a5 5 0 0 1-2.6 2.8Z" />,
  ring: <circle cx="6" cy="6" r="4" class="accord-icon-line" />,
  slash: <path d="M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM3 9 9 3" class="accord-icon-line" />,
  dash: <path d="M1.5 6h9" class="accord-icon-line" />,
  plus: <path d="M6 1.5v9M1.5 6h9" class="accord-icon-line" />,
  arrow: <path d="M1 6h9M6.5 2.5 10 6 6.5 9.5" class="accord-icon-line" />,
  exclamation: <path d="M6 1v6M6 9v2" class="accord-icon-line" />,
  chevron: <path d="M4 2 8 6 4 10" class="accord-icon-line" />,
  up: <path d="M6 11V2M2 6 6 2 10 6" class="accord-icon-line" />,
  down: <path d="M6 1v9M2 6 6 10 10 6" class="accord-icon-line" />,
  lock: <path d="M3.5 5V3.5a2.5 2.5 0 0 1 5 0V5H10v6H2V5Zm1.5 0h2V3.5a1 1 0 0 0-2 0Z" />,
  lines: <path d="M1 2.5h10M1 6h10M1 9.5h10" class="accord-icon-line" />,
};

/** A shape as large as the text beside it; not read aloud, because words stand beside it. */
export function Icon({ shape }: { shape: Shape }): JSX.Element {
  return (
    <svg
      class={`accord-icon accord-icon-${shape}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      {PATHS[shape]}
    </svg>
  );
}

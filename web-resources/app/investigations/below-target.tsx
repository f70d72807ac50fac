import type { JSX } from "preact";
import { FigureLine } from "../../shared/figures/figure-line";
import type { Investigation } from "./model";

/** The figure that called for the investigation, leading to its tickets. */
export function BelowTarget({ investigation }: { investigation: Investigation }): JSX.Element {
  const { figure, period, agreement, metric } = investigation;
  return (
    <FigureLine
      figure={figure}
      period={{ label: period, frozen: true }}
      query={{ agreement: agreement.id, metric: metric.id }}
    />
  );
}

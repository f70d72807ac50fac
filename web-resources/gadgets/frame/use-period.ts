import { useState } from "preact/hooks";
import { labelOf, stepLabel } from "../../shared/figures/period-labels";
import { browserZone, today } from "../../shared/zoned";
import type { Choice } from "./choice";

/** The period that is shown, beginning with the one that was picked; and the one that runs today. */
export function usePeriod({ length, period }: Choice): {
  label: string;
  running: string;
  setLabel: (label: string) => void;
} {
  const running = labelOf(length, today(browserZone()));
  const [label, setLabel] = useState(period === "running" ? running : stepLabel(running, -1));
  return { label, running, setLabel };
}

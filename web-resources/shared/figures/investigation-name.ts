import type { Named } from "./model";
import { periodText } from "./periods";

/** "IT Services for Finance, Resolution, October 2026": what is looked into, as people would call it. */
export function investigationName(investigation: {
  agreement: Named;
  metric: Named;
  period: string;
}): string {
  const { agreement, metric, period } = investigation;
  return AJS.I18n.getText(
    "accord.figure.investigation",
    agreement.name,
    metric.name,
    periodText(period),
  );
}

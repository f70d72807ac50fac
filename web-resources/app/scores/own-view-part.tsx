import type { ComponentChildren, JSX } from "preact";
import { useCallback } from "preact/hooks";
import { Gaps } from "../../gadgets/scorecard/gaps";
import { apartOf, type ScorecardFigures } from "../../gadgets/scorecard/model";
import { search } from "../../shared/figures/links";
import type { PeriodLength } from "../../shared/figures/model";
import { request } from "../../shared/http";
import { useLoaded } from "../../shared/use-loaded";

/** The own view beside the clients', question by question. */
export function OwnViewPart(props: {
  department: string;
  length: PeriodLength;
  period: string;
  /** What stands where nobody has written anything. */
  children?: ComponentChildren;
}): JSX.Element | null {
  const { department, length, period, children } = props;
  const path = `/figures/scorecard${search({ department, length, period })}`;
  const { value } = useLoaded(useCallback(() => request<ScorecardFigures>("GET", path), [path]));
  if (!value) return null;
  const apart = apartOf(value);
  return apart.length > 0 ? <Gaps gaps={apart} /> : <>{children}</>;
}

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { contextPath } from "../../shared/host";
import { Joined } from "../../shared/figures/figure-line";
import { search } from "../../shared/figures/links";
import { instant } from "../../shared/moments";
import { countText } from "../../shared/number";
import type { ServerClock } from "../../shared/server-clock";
import { outsideText } from "../../shared/ticket-link";
import type { Choice } from "../frame/choice";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import type { AtRiskFigures } from "./model";
import { RiskyClocks } from "./risky-clocks";

const MOST = 20;
const POLL = 60_000;
const TICK = 1_000;

/** What needs somebody now: late first, then what is due next, counting down by the server's clock. */
export function AtRiskView({ choice, dashboard, refreshes }: ViewProps): JSX.Element {
  const polls = useCount(POLL);
  const { provider, client, agreement, service, metric } = choice;
  const query = { provider, client, agreement, service, metric, limit: MOST };
  const path = `/figures/at-risk${search(query)}`;
  const figured = useFigure<AtRiskFigures>(dashboard, path, refreshes + polls, polls > 0);
  return (
    <Figures figured={figured} dashboard={dashboard}>
      {(answer) => (
        <AtRisk answer={answer} clock={figured.clock} choice={choice} dashboard={dashboard} />
      )}
    </Figures>
  );
}

function AtRisk(props: {
  answer: AtRiskFigures;
  clock: ServerClock | undefined;
  choice: Choice;
  dashboard: ViewProps["dashboard"];
}): JSX.Element {
  const { answer, clock, dashboard } = props;
  const { open, late, atRisk, clocks, jql, outside = 0, hidden = 0 } = answer;
  useCount(TICK);
  const passed = (clock?.now() ?? 0) - instant(answer.asOf);
  const needy = late + atRisk;
  return (
    <>
      <ScopeLine dashboard={dashboard} title={AJS.I18n.getText("accord.gadget.at-risk.title")}>
        <Joined>
          <NeedyText needy={needy} open={open} jql={needy > outside ? jql : undefined} />
          {late > 0 && AJS.I18n.getText("accord.gadget.at-risk.late", countText(late))}
          {atRisk > 0 && AJS.I18n.getText("accord.gadget.at-risk.risky", countText(atRisk))}
        </Joined>
      </ScopeLine>
      {clocks.length > 0 && <RiskyClocks clocks={clocks} passed={Math.max(0, passed)} />}
      {needy === 0 && (
        <p class="accord-calm">
          {open === 0
            ? AJS.I18n.getText("accord.gadget.at-risk.nothing")
            : AJS.I18n.getText("accord.gadget.at-risk.calm", countText(open))}
        </p>
      )}
      <Footnote asOf={answer.asOf} hiddenAgreements={answer.hiddenAgreements}>
        {needy - hidden > clocks.length && (
          <p>
            {AJS.I18n.getText(
              "accord.gadget.at-risk.first",
              countText(clocks.length),
              countText(needy),
            )}
          </p>
        )}
        {outside > 0 && <p>{outsideText(outside)}</p>}
        {hidden > 0 && (
          <p>
            {hidden === 1
              ? AJS.I18n.getText("accord.gadget.at-risk.hidden-one")
              : AJS.I18n.getText("accord.gadget.at-risk.hidden", countText(hidden))}
          </p>
        )}
      </Footnote>
    </>
  );
}

/** "6 of 48 open", leading to the six in Jira's own search. */
function NeedyText(props: { needy: number; open: number; jql: string | undefined }): JSX.Element {
  const { needy, open, jql } = props;
  const text = AJS.I18n.getText("accord.gadget.at-risk.of-open", countText(needy), countText(open));
  if (needy === 0 || jql === undefined) return <>{text}</>;
  return <a href={`${contextPath()}/issues/${search({ jql })}`}>{text}</a>;
}

/** Counts on while somebody can see the page, and once more when they come back to it. */
function useCount(every: number): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const step = (): void => {
      if (!document.hidden) setCount((before) => before + 1);
    };
    const timer = setInterval(step, every);
    document.addEventListener("visibilitychange", step);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", step);
    };
  }, [every]);
  return count;
}

import type { JSX } from "preact";
import { FigureLine, Joined } from "../../shared/figures/figure-line";
import { search } from "../../shared/figures/links";
import type { TicketsQuery } from "../../shared/figures/model";
import { periodsText } from "../../shared/figures/periods";
import { type Choice, periodsOf } from "../frame/choice";
import type { ViewProps } from "../frame/gadget";
import { Figures, Footnote, ScopeLine } from "../frame/states";
import { useFigure } from "../frame/use-figure";
import { Investigations } from "./investigations";
import type { ComplianceFigures } from "./model";
import { Promises } from "./promises";
import { scopeTitle } from "./scope-title";
import { ComplianceTrend } from "./trend";

/** How well promises are kept: the latest period big, how it came about below. */
export function ComplianceView({ choice, dashboard, refreshes }: ViewProps): JSX.Element {
  const path = `/figures/compliance${search({ ...queryOf(choice), periods: periodsOf(choice) })}`;
  const figured = useFigure<ComplianceFigures>(dashboard, path, refreshes);
  return (
    <Figures figured={figured} dashboard={dashboard}>
      {(answer) => <Compliance answer={answer} choice={choice} dashboard={dashboard} />}
    </Figures>
  );
}

function Compliance(props: {
  answer: ComplianceFigures;
  choice: Choice;
  dashboard: ViewProps["dashboard"];
}): JSX.Element {
  const { answer, choice, dashboard } = props;
  const { latest, periods, target, length, scope } = answer;
  const query = queryOf(choice);
  return (
    <>
      <ScopeLine dashboard={dashboard} title={scopeTitle(scope)}>
        <Joined>
          {periodsText(length, periods.length)}
          {scope.metric?.name ?? AJS.I18n.getText("accord.gadget.all-promises")}
          {scope.service?.name}
        </Joined>
      </ScopeLine>
      {latest && <FigureLine figure={latest} period={latest} query={query} target={target} />}
      {!latest && <p class="accord-note">{AJS.I18n.getText("accord.gadget.compliance.nothing")}</p>}
      {periods.length > 1 && (
        <ComplianceTrend
          periods={periods}
          query={query}
          {...(target === undefined ? {} : { target })}
        />
      )}
      {answer.promises.length > 0 && (
        <Promises
          promises={answer.promises}
          query={{ ...query, ...(latest ? { period: latest.label } : {}) }}
        />
      )}
      <Investigations
        investigations={answer.investigations ?? []}
        open={answer.openInvestigations ?? 0}
        department={choice.provider}
      />
      <Footnote asOf={answer.asOf} hiddenAgreements={answer.hiddenAgreements} />
    </>
  );
}

function queryOf({ provider, client, agreement, service, metric, length }: Choice): TicketsQuery {
  return { provider, client, agreement, service, metric, length };
}

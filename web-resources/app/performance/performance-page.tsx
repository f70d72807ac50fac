import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { PeriodLength } from "../../shared/figures/model";
import { periodText } from "../../shared/figures/periods";
import { useLoaded } from "../../shared/use-loaded";
import { useRows } from "../definition/rows";
import { PeriodFields } from "../fields/period-fields";
import { type Params, pathOf } from "../router/address";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { fetchPerformance } from "./api";
import { Areas } from "./areas";
import { GuardList } from "./guard-list";
import type { Performance } from "./model";
import { People, Teams } from "./teams";

/** How a department does as a whole, and its teams; what would show that a target is met at somebody's cost. */
export function PerformancePage({ params }: { params: Params }): JSX.Element {
  const { query, amend } = useRouter();
  const id = params.id ?? "";
  const length: PeriodLength = query.get("length") === "QUARTER" ? "QUARTER" : "MONTH";
  const period = query.get("period") ?? "";
  const loaded = useLoaded(
    useCallback(() => fetchPerformance(id, length, period), [id, length, period]),
  );
  const { value: rows } = useRows("departments");
  const { value, failure } = loaded;
  const name = value?.department.name ?? rows?.find((row) => row.id === id)?.name ?? id;
  const title = AJS.I18n.getText("accord.app.performance.title", name);
  if (failure && !value)
    return <FailedPage failure={failure} title={title} onRetry={loaded.reload} />;
  return (
    <Page title={title} crumbs={[{ name, to: pathOf("departments", id) }]}>
      <form
        class="aui accord-narrow"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <PeriodFields
          lengths={["MONTH", "QUARTER"]}
          length={length}
          period={period}
          onChange={(nextLength, nextPeriod) => {
            const next = new URLSearchParams(query);
            next.set("length", nextLength);
            if (nextPeriod === "") next.delete("period");
            else next.set("period", nextPeriod);
            amend(next);
          }}
        />
      </form>
      {value ? <Content performance={value} length={length} /> : <Loading />}
    </Page>
  );
}

function Content(props: { performance: Performance; length: PeriodLength }): JSX.Element {
  const { performance, length } = props;
  const { areas, guards, teams, people, peopleHidden, label } = performance;
  const query = { provider: performance.department.id, length, period: label };
  if (areas.length === 0)
    return (
      <Empty title={AJS.I18n.getText("accord.app.performance.empty")}>
        <p>{AJS.I18n.getText("accord.app.performance.empty-what")}</p>
      </Empty>
    );
  return (
    <>
      <p class="accord-lead">
        <strong>{periodText(label)}</strong> {AJS.I18n.getText("accord.app.performance.means")}
      </p>
      <Areas areas={areas} query={query} />
      <GuardList guards={guards} />
      <Teams teams={teams} />
      <People people={people} hidden={peopleHidden} query={query} />
    </>
  );
}

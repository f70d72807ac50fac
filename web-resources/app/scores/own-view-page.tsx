import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { PeriodLength } from "../../shared/figures/model";
import { useLoaded } from "../../shared/use-loaded";
import { useRows } from "../definition/rows";
import { PeriodFields } from "../fields/period-fields";
import { type Params, pathOf } from "../router/address";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { fetchOwnView } from "./own-view-api";
import { OwnViewForm } from "./own-view-form";
import { OwnViewPart } from "./own-view-part";

/** A department answers its clients' questions about itself; where both lie apart, one of them knows something. */
export function OwnViewPage({ params }: { params: Params }): JSX.Element {
  const { query, amend } = useRouter();
  const id = params.department ?? "";
  const length = lengthOf(query.get("length"));
  const period = query.get("period") ?? "";
  const loaded = useLoaded(
    useCallback(() => fetchOwnView(id, length, period), [id, length, period]),
  );
  const { value: rows } = useRows("departments");
  const { value, failure } = loaded;
  const name = value?.department.name ?? rows?.find((row) => row.id === id)?.name ?? id;
  const title = AJS.I18n.getText("accord.app.own-view.title", name);
  if (failure && !value)
    return <FailedPage failure={failure} title={title} onRetry={loaded.reload} />;
  return (
    <Page
      title={title}
      crumbs={[
        { name, to: pathOf("departments", id) },
        { name: AJS.I18n.getText("accord.app.scores.title", name), to: pathOf("scores", id) },
      ]}
    >
      <p class="accord-lead">{AJS.I18n.getText("accord.app.own-view.means")}</p>
      <form
        class="aui accord-narrow"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <PeriodFields
          lengths={["MONTH", "QUARTER", "YEAR"]}
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
      {value ? (
        <>
          <OwnViewForm key={value.period} view={value} onSaved={loaded.reload} />
          <OwnViewPart
            key={`${value.period} ${value.at ?? ""}`}
            department={id}
            length={length}
            period={value.period}
          />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function lengthOf(text: string | null): PeriodLength {
  return text === "MONTH" || text === "YEAR" ? text : "QUARTER";
}

import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import type { SurveyFigures } from "../../gadgets/survey-scores/model";
import { search } from "../../shared/figures/links";
import type { PeriodLength } from "../../shared/figures/model";
import { request } from "../../shared/http";
import { useLoaded } from "../../shared/use-loaded";
import { useRows } from "../definition/rows";
import { PeriodFields } from "../fields/period-fields";
import { DefinitionPicker } from "../fields/pickers";
import { CheckField, ChoiceField } from "../fields/simple-fields";
import { type Params, pathOf } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { FollowUpsPart } from "./follow-ups/follow-ups-part";
import { NamedList } from "./named-list";
import { Scores } from "./scores";

const PERIODS = 8;

type Audience = "INTERNAL" | "EXTERNAL" | "";

/** What clients say of a department: by question, client and period, and why something is not shown. */
export function ScoresPage({ params }: { params: Params }): JSX.Element {
  const { query, amend } = useRouter();
  const provider = params.department ?? "";
  const client = query.get("client") ?? undefined;
  const audience = audienceOf(query.get("audience"));
  const length = lengthOf(query.get("length"));
  const until = query.get("period") ?? "";
  const isCorrected = query.get("correction") !== "false";
  const path = `/figures/survey${search({ provider, client, audience, length, periods: PERIODS, until, correction: isCorrected ? undefined : "false" })}`;
  const loaded = useLoaded(useCallback(() => request<SurveyFigures>("GET", path), [path]));
  const { value: rows } = useRows("departments");
  const { value, failure } = loaded;
  const name = value?.provider.name ?? rows?.find(({ id }) => id === provider)?.name ?? provider;
  const title = AJS.I18n.getText("accord.app.scores.title", name);
  const narrow = (changes: Record<string, string | undefined>): void => {
    const next = new URLSearchParams(query);
    for (const [member, chosen] of Object.entries(changes)) {
      if (chosen) next.set(member, chosen);
      else next.delete(member);
    }
    amend(next);
  };
  if (failure && !value)
    return <FailedPage failure={failure} title={title} onRetry={loaded.reload} />;
  return (
    <Page
      title={title}
      crumbs={[{ name, to: pathOf("departments", provider) }]}
      actions={
        value?.inFull && (
          <Link
            to={`${pathOf("scores", provider, "own-view")}${search({ length, period: until })}`}
            class="aui-button"
          >
            {AJS.I18n.getText("accord.app.own-view.link")}
          </Link>
        )
      }
    >
      <FollowUpsPart department={provider} />
      <form
        class="aui accord-narrow"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <PeriodFields
          lengths={["MONTH", "QUARTER", "YEAR"]}
          length={length}
          period={until}
          onChange={(nextLength, period) => {
            narrow({ length: nextLength, period });
          }}
        />
        <DefinitionPicker
          kind="departments"
          label={AJS.I18n.getText("accord.app.scores.client")}
          placeholder={AJS.I18n.getText("accord.app.scores.any-client")}
          value={client}
          onChange={(chosen) => {
            narrow({ client: chosen });
          }}
        />
        <ChoiceField<Audience>
          label={AJS.I18n.getText("accord.app.scores.audience")}
          value={audience}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.app.scores.both") },
            { value: "INTERNAL", name: AJS.I18n.getText("accord.app.scores.internal") },
            { value: "EXTERNAL", name: AJS.I18n.getText("accord.app.scores.external") },
          ]}
          onChange={(chosen) => {
            narrow({ audience: chosen });
          }}
        />
        {client !== undefined && (
          <CheckField
            label={AJS.I18n.getText("accord.app.scores.correction")}
            value={isCorrected}
            onChange={(on) => {
              narrow({ correction: on ? undefined : "false" });
            }}
          />
        )}
      </form>
      {value ? <Scores figures={value} length={length} /> : <Loading />}
      {value?.named !== undefined && value.named > 0 && (
        <NamedList key={path} query={{ provider, client, audience, length, until: value.period }} />
      )}
    </Page>
  );
}

function audienceOf(text: string | null): Audience {
  return text === "INTERNAL" || text === "EXTERNAL" ? text : "";
}

function lengthOf(text: string | null): PeriodLength {
  return text === "QUARTER" || text === "YEAR" ? text : "MONTH";
}

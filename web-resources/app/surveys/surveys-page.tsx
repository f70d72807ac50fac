import type { JSX } from "preact";
import { Lozenge } from "../../shared/lozenge";
import { useFreshRows } from "../definition/rows";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import type { SurveyRow } from "./model";
import { audienceWords, instrumentWords, modeWords } from "./words";

/** What departments ask their clients. */
export function SurveysPage(): JSX.Element {
  const { value: rows, failure, reload } = useFreshRows<SurveyRow>("surveys");
  const me = useMe();
  const mayAdd = me.administrator || me.heads.length > 0;
  const title = AJS.I18n.getText("accord.app.surveys.title");
  if (failure && !rows) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  return (
    <Page
      title={title}
      actions={
        mayAdd && (
          <Link to="surveys/new" class="aui-button">
            {AJS.I18n.getText("accord.app.surveys.add")}
          </Link>
        )
      }
    >
      {!rows && <Loading />}
      {rows?.length === 0 && (
        <Empty title={AJS.I18n.getText("accord.app.surveys.empty")}>
          <p>{AJS.I18n.getText("accord.app.surveys.empty-what")}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && <Surveys rows={rows} />}
    </Page>
  );
}

function Surveys({ rows }: { rows: SurveyRow[] }): JSX.Element {
  const heads = {
    provider: AJS.I18n.getText("accord.app.survey.provider"),
    instrument: AJS.I18n.getText("accord.app.survey.instrument"),
    audience: AJS.I18n.getText("accord.app.survey.audience"),
    mode: AJS.I18n.getText("accord.app.survey.mode"),
  };
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.surveys.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.surveys.name")}</th>
          {Object.values(heads).map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={pathOf("surveys", row.id)}>{row.name}</Link>{" "}
              {!row.active && (
                <Lozenge
                  tone="calm"
                  shape="bars"
                  text={AJS.I18n.getText("accord.app.survey.resting")}
                />
              )}
              <div class="accord-note">
                <Link to={pathOf("scores", row.provider.id)}>
                  {AJS.I18n.getText("accord.app.surveys.scores")}
                  <span class="accord-aside"> ({row.name})</span>
                </Link>
              </div>
            </th>
            <td data-label={heads.provider}>
              <Link to={pathOf("departments", row.provider.id)}>{row.provider.name}</Link>
            </td>
            <td data-label={heads.instrument}>{instrumentWords(row.instrument)}</td>
            <td data-label={heads.audience}>{audienceWords(row.audience)}</td>
            <td class="accord-survey-mode" data-label={heads.mode}>
              {modeWords(row.mode)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import { investigationName } from "../../shared/figures/investigation-name";
import { dayText } from "../../shared/figures/periods";
import { useLoaded } from "../../shared/use-loaded";
import { DefinitionPicker } from "../fields/pickers";
import { ChoiceField } from "../fields/simple-fields";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { fetchInvestigations } from "./api";
import type { InvestigationRow, InvestigationState } from "./model";
import { StateLozenge } from "./words";

/** What fell below its target and is looked into: by whom, until when, and what stands out. */
export function InvestigationsPage(): JSX.Element {
  const { query, amend } = useRouter();
  const state = query.get("state") ?? "";
  const department = query.get("department") ?? "";
  const loaded = useLoaded(
    useCallback(() => fetchInvestigations(state, department), [state, department]),
  );
  const { value: rows, failure } = loaded;
  const title = AJS.I18n.getText("accord.app.investigations.title");
  const narrow = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    amend(next);
  };
  if (failure && !rows)
    return <FailedPage failure={failure} title={title} onRetry={loaded.reload} />;
  return (
    <Page title={title}>
      <form
        class="aui accord-narrow"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <ChoiceField<InvestigationState | "">
          label={AJS.I18n.getText("accord.app.investigations.state")}
          value={state === "OPEN" || state === "CLOSED" ? state : ""}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.app.investigations.any-state") },
            { value: "OPEN", name: AJS.I18n.getText("accord.app.investigation.open") },
            { value: "CLOSED", name: AJS.I18n.getText("accord.app.investigation.closed") },
          ]}
          onChange={(value) => {
            narrow("state", value);
          }}
        />
        <DefinitionPicker
          kind="departments"
          label={AJS.I18n.getText("accord.app.investigations.department")}
          placeholder={AJS.I18n.getText("accord.app.investigations.any-department")}
          value={department === "" ? undefined : department}
          onChange={(value) => {
            narrow("department", value);
          }}
        />
      </form>
      {!rows && <Loading />}
      {rows?.length === 0 && (
        <Empty
          title={
            state === "" && department === ""
              ? AJS.I18n.getText("accord.app.investigations.empty")
              : AJS.I18n.getText("accord.app.investigations.none-such")
          }
        >
          <p>{AJS.I18n.getText("accord.app.investigations.empty-what")}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && <Rows rows={rows} />}
    </Page>
  );
}

function Rows({ rows }: { rows: InvestigationRow[] }): JSX.Element {
  const state = AJS.I18n.getText("accord.app.investigations.state");
  const owner = AJS.I18n.getText("accord.app.investigation.owner");
  const recheck = AJS.I18n.getText("accord.app.investigation.recheck");
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.investigations.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.investigations.what")}</th>
          <th scope="col">{state}</th>
          <th scope="col">{owner}</th>
          <th scope="col">{recheck}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={pathOf("investigations", row.id)}>{investigationName(row)}</Link>
              {row.headline !== undefined && <div class="accord-headline">{row.headline}</div>}
            </th>
            <td data-label={state}>
              <StateLozenge state={row.state} />
            </td>
            <td data-label={owner}>
              {row.owner?.name ?? AJS.I18n.getText("accord.app.investigation.nobody")}
            </td>
            <td data-label={recheck}>
              {row.recheckOn === undefined ? "\u2013" : dayText(row.recheckOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

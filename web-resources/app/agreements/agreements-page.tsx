import type { JSX } from "preact";
import { browserMoment } from "../../shared/moments";
import { useFreshRows } from "../definition/rows";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { ListFilter } from "./list-filter-fields";
import { fits, narrowingOf } from "./list-filter";
import { StatusLozenge } from "./life/status";
import type { AgreementRow, Side } from "./model";

/** Every agreement that the reader may see: who promises whom, and where it stands. */
export function AgreementsPage(): JSX.Element {
  const { value: rows, failure, reload } = useFreshRows<AgreementRow>("agreements");
  const { administrator, heads } = useMe();
  const { query, amend } = useRouter();
  const narrowing = narrowingOf(query);
  const title = AJS.I18n.getText("accord.app.agreements.title");
  const mayAdd = administrator || heads.length > 0;
  if (failure && !rows) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  const shown = rows?.filter((row) => fits(row, narrowing)) ?? [];
  return (
    <Page
      title={title}
      actions={
        mayAdd && (
          <Link to="agreements/new" class="aui-button">
            {AJS.I18n.getText("accord.app.agreements.add")}
          </Link>
        )
      }
    >
      {!rows && <Loading />}
      {rows?.length === 0 && <NoAgreements mayAdd={mayAdd} />}
      {rows && rows.length > 0 && (
        <>
          <ListFilter rows={rows} narrowing={narrowing} onChange={amend} />
          {shown.length > 0 ? (
            <Agreements rows={shown} />
          ) : (
            <Empty title={AJS.I18n.getText("accord.app.agreements.no-match")}>
              <button
                type="button"
                class="accord-link"
                onClick={() => {
                  amend(new URLSearchParams());
                }}
              >
                {AJS.I18n.getText("accord.app.agreements.all")}
              </button>
            </Empty>
          )}
        </>
      )}
    </Page>
  );
}

function NoAgreements({ mayAdd }: { mayAdd: boolean }): JSX.Element {
  return (
    <Empty title={AJS.I18n.getText("accord.app.agreements.empty")}>
      <p>{AJS.I18n.getText("accord.app.agreements.empty-what")}</p>
      {mayAdd ? (
        <p>
          <Link to="agreements/new" class="aui-button aui-button-primary">
            {AJS.I18n.getText("accord.app.agreements.first")}
          </Link>
        </p>
      ) : (
        <p>{AJS.I18n.getText("accord.app.agreements.ask")}</p>
      )}
    </Empty>
  );
}

function Agreements({ rows }: { rows: readonly AgreementRow[] }): JSX.Element {
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.agreements.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.agreements.name")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.agreements.provider")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.agreements.clients")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.agreements.state")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.agreements.review")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={pathOf("agreements", row.id)}>{row.name}</Link>
              {row.kind !== "SLA" && <span class="accord-note"> {row.kind}</span>}
            </th>
            <td data-label={AJS.I18n.getText("accord.app.agreements.provider")}>
              {row.provider.name}
            </td>
            <td data-label={AJS.I18n.getText("accord.app.agreements.clients")}>
              {row.everybody === true
                ? AJS.I18n.getText("accord.app.agreements.everybody")
                : row.clients.map(({ name }) => name).join(", ")}
            </td>
            <td data-label={AJS.I18n.getText("accord.app.agreements.state")}>
              <State row={row} />
            </td>
            <td data-label={AJS.I18n.getText("accord.app.agreements.review")}>
              {row.reviewOn ?? "\u2013"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ row }: { row: AgreementRow }): JSX.Element {
  const { state, newest, inForce, effectiveFrom, awaits = [] } = row;
  return (
    <>
      {inForce !== undefined && (
        <div>
          <StatusLozenge status="active" version={inForce} />{" "}
          {effectiveFrom !== undefined && (
            <span class="accord-note">
              {AJS.I18n.getText("accord.app.versions.from", browserMoment(effectiveFrom))}
            </span>
          )}
        </div>
      )}
      {state !== "active" && (
        <div>
          <StatusLozenge status={state} version={newest} />
          {awaits.map((side) => (
            <span key={side} class="accord-note">
              {" "}
              {awaitsText(side, row)}
            </span>
          ))}
        </div>
      )}
    </>
  );
}

function awaitsText(side: Side, { provider, clients }: AgreementRow): string {
  const name = side === "provider" ? provider.name : clients.map((one) => one.name).join(", ");
  return AJS.I18n.getText("accord.app.agreements.awaits", name);
}

import type { JSX } from "preact";
import { useFreshRows } from "../definition/rows";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { kindWords } from "./kind-words";
import type { ServiceRow } from "./model";

/** What all departments deliver. */
export function ServicesPage(): JSX.Element {
  const { value: rows, failure, reload } = useFreshRows<ServiceRow>("services");
  const me = useMe();
  const mayAdd = me.administrator || me.heads.length > 0;
  const title = AJS.I18n.getText("accord.app.services.title");
  if (failure && !rows) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  return (
    <Page
      title={title}
      actions={
        mayAdd && (
          <Link to="services/new" class="aui-button">
            {AJS.I18n.getText("accord.app.services.add")}
          </Link>
        )
      }
    >
      {!rows && <Loading />}
      {rows?.length === 0 && (
        <Empty title={AJS.I18n.getText("accord.app.services.empty")}>
          <p>{AJS.I18n.getText("accord.app.services.empty-what")}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && <Services rows={rows} />}
    </Page>
  );
}

function Services({ rows }: { rows: ServiceRow[] }): JSX.Element {
  const department = AJS.I18n.getText("accord.app.service.provider");
  const kind = AJS.I18n.getText("accord.app.service.kind");
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.services.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.services.name")}</th>
          <th scope="col">{department}</th>
          <th scope="col">{kind}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={pathOf("services", row.id)}>{row.name}</Link>
              {row.description !== "" && <div class="accord-note">{row.description}</div>}
            </th>
            <td data-label={department}>
              <Link to={pathOf("departments", row.provider.id)}>{row.provider.name}</Link>
            </td>
            <td data-label={kind}>{kindWords(row.kind)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

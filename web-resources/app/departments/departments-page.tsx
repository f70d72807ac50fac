import type { JSX } from "preact";
import { useFreshRows } from "../definition/rows";
import { personText } from "../fields/pickers";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { countText } from "../../shared/number";
import type { DepartmentRow } from "./model";

/** Every department: who leads it, when it works, what it owes and is owed. */
export function DepartmentsPage(): JSX.Element {
  const { value: rows, failure, reload } = useFreshRows<DepartmentRow>("departments");
  const { administrator } = useMe();
  const title = AJS.I18n.getText("accord.app.departments.title");
  if (failure && !rows) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  return (
    <Page
      title={title}
      actions={
        administrator && (
          <Link to="departments/new" class="aui-button">
            {AJS.I18n.getText("accord.app.departments.add")}
          </Link>
        )
      }
    >
      {!rows && <Loading />}
      {rows?.length === 0 && <NoDepartments />}
      {rows && rows.length > 0 && <Departments rows={rows} />}
    </Page>
  );
}

function NoDepartments(): JSX.Element {
  const { administrator } = useMe();
  return (
    <Empty title={AJS.I18n.getText("accord.app.departments.empty")}>
      <p>{AJS.I18n.getText("accord.app.departments.empty-what")}</p>
      {administrator ? (
        <p>
          <Link to="start" class="aui-button aui-button-primary">
            {AJS.I18n.getText("accord.app.departments.start")}
          </Link>
        </p>
      ) : (
        <p>{AJS.I18n.getText("accord.app.departments.ask")}</p>
      )}
    </Empty>
  );
}

function Departments({ rows }: { rows: DepartmentRow[] }): JSX.Element {
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.departments.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.departments.name")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.departments.head")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.departments.calendar")}</th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.departments.services")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.departments.provides")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.departments.receives")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={pathOf("departments", row.id)}>{row.name}</Link>
              {row.kind === "external" && (
                <span class="accord-note">
                  {" "}
                  {AJS.I18n.getText("accord.app.departments.outside")}
                </span>
              )}
            </th>
            <td data-label={AJS.I18n.getText("accord.app.departments.head")}>
              {row.head ? personText(row.head) : AJS.I18n.getText("accord.app.departments.no-head")}
            </td>
            <td data-label={AJS.I18n.getText("accord.app.departments.calendar")}>
              {row.calendar.name}
            </td>
            <td
              class="accord-figure"
              data-label={AJS.I18n.getText("accord.app.departments.services")}
            >
              {countText(row.services)}
            </td>
            <td
              class="accord-figure"
              data-label={AJS.I18n.getText("accord.app.departments.provides")}
            >
              {countText(row.provides)}
            </td>
            <td
              class="accord-figure"
              data-label={AJS.I18n.getText("accord.app.departments.receives")}
            >
              {countText(row.receives)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

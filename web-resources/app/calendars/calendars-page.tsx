import type { JSX } from "preact";
import { countText } from "../../shared/number";
import { useFreshRows } from "../definition/rows";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import type { CalendarRow } from "./model";

/** Every calendar: its hours, and how many count on it. */
export function CalendarsPage(): JSX.Element {
  const { value: rows, failure, reload } = useFreshRows<CalendarRow>("calendars");
  const { administrator } = useMe();
  const title = AJS.I18n.getText("accord.app.calendars.title");
  if (failure && !rows) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  return (
    <Page
      title={title}
      actions={
        administrator && (
          <Link to="calendars/new" class="aui-button">
            {AJS.I18n.getText("accord.app.calendars.add")}
          </Link>
        )
      }
    >
      {!rows && <Loading />}
      {rows?.length === 0 && (
        <Empty title={AJS.I18n.getText("accord.app.calendars.empty")}>
          <p>{AJS.I18n.getText("accord.app.calendars.empty-what")}</p>
          {administrator ? (
            <p>
              <Link to="calendars/new" class="aui-button aui-button-primary">
                {AJS.I18n.getText("accord.app.calendars.first")}
              </Link>
            </p>
          ) : (
            <p>{AJS.I18n.getText("accord.app.departments.ask")}</p>
          )}
        </Empty>
      )}
      {rows && rows.length > 0 && <Calendars rows={rows} />}
    </Page>
  );
}

function Calendars({ rows }: { rows: readonly CalendarRow[] }): JSX.Element {
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.calendars.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.calendars.name")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.calendars.hours")}</th>
          <th scope="col">{AJS.I18n.getText("accord.app.calendar.zone")}</th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.calendars.departments")}
          </th>
          <th scope="col" class="accord-figure">
            {AJS.I18n.getText("accord.app.calendars.agreements")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={pathOf("calendars", row.id)}>{row.name}</Link>
            </th>
            <td data-label={AJS.I18n.getText("accord.app.calendars.hours")}>{row.hours}</td>
            <td data-label={AJS.I18n.getText("accord.app.calendar.zone")}>
              {row.zone ?? "\u2013"}
            </td>
            <td
              class="accord-figure"
              data-label={AJS.I18n.getText("accord.app.calendars.departments")}
            >
              {countText(row.departments)}
            </td>
            <td
              class="accord-figure"
              data-label={AJS.I18n.getText("accord.app.calendars.agreements")}
            >
              {countText(row.agreements)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

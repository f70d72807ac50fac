import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import type { PeriodLength } from "../../shared/figures/model";
import { periodText, spanText } from "../../shared/figures/periods";
import { countText } from "../../shared/number";
import { useLoaded } from "../../shared/use-loaded";
import { DefinitionPicker } from "../fields/pickers";
import { ChoiceField } from "../fields/simple-fields";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { fetchReports } from "./api";
import type { ReportRow } from "./model";
import { Kept } from "./promise-table";
import { StateLozenge } from "./words";

/** Periods of each department: at first, and at most. */
const FEW = 13;
const MOST = 60;

/** How promises were kept, period by period: what runs, what is over, what is settled. */
export function ReportsPage(): JSX.Element {
  const { query, amend } = useRouter();
  const department = query.get("department") ?? "";
  const length: PeriodLength = query.get("length") === "WEEK" ? "WEEK" : "MONTH";
  const [limit, setLimit] = useState(FEW);
  const loaded = useLoaded(
    useCallback(() => fetchReports(department, length, limit), [department, length, limit]),
  );
  const { value: rows, failure } = loaded;
  const title = AJS.I18n.getText("accord.app.reports.title");
  const narrow = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    setLimit(FEW);
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
        <DefinitionPicker
          kind="departments"
          label={AJS.I18n.getText("accord.app.reports.department")}
          placeholder={AJS.I18n.getText("accord.app.reports.any-department")}
          value={department === "" ? undefined : department}
          onChange={(value) => {
            narrow("department", value);
          }}
        />
        <ChoiceField<"MONTH" | "WEEK">
          label={AJS.I18n.getText("accord.app.reports.length")}
          value={length}
          choices={[
            { value: "MONTH", name: AJS.I18n.getText("accord.app.reports.monthly") },
            { value: "WEEK", name: AJS.I18n.getText("accord.app.reports.weekly") },
          ]}
          onChange={(value) => {
            narrow("length", value === "MONTH" ? undefined : value);
          }}
        />
      </form>
      {!rows && <Loading />}
      {rows?.length === 0 && (
        <Empty title={AJS.I18n.getText("accord.app.reports.empty")}>
          <p>{AJS.I18n.getText("accord.app.reports.empty-what")}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && <Rows rows={rows} />}
      {rows && limit < MOST && rows.length >= limit && (
        <div class="accord-buttons">
          <button
            type="button"
            class="aui-button"
            onClick={() => {
              setLimit(MOST);
            }}
          >
            {AJS.I18n.getText("accord.app.record.older")}
          </button>
        </div>
      )}
    </Page>
  );
}

function Rows({ rows }: { rows: ReportRow[] }): JSX.Element {
  const heads = {
    department: AJS.I18n.getText("accord.app.reports.department"),
    state: AJS.I18n.getText("accord.app.reports.state"),
    compliance: AJS.I18n.getText("accord.app.report.compliance"),
    missed: AJS.I18n.getText("accord.app.report.missed"),
    restated: AJS.I18n.getText("accord.app.report.restated"),
  };
  return (
    <table class="aui accord-stack accord-list">
      <caption class="accord-aside">{AJS.I18n.getText("accord.app.reports.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{AJS.I18n.getText("accord.app.reports.period")}</th>
          <th scope="col">{heads.department}</th>
          <th scope="col">{heads.state}</th>
          <th scope="col" class="accord-figure">
            {heads.compliance}
          </th>
          <th scope="col" class="accord-figure">
            {heads.missed}
          </th>
          <th scope="col" class="accord-figure">
            {heads.restated}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.department.id} ${row.label}`}>
            <th scope="row">
              <Link to={pathOf("reports", row.department.id, row.label)}>
                {periodText(row.label)}
                <span class="accord-aside"> {row.department.name}</span>
              </Link>
              <div class="accord-note">{spanText(row)}</div>
            </th>
            <td data-label={heads.department}>{row.department.name}</td>
            <td data-label={heads.state}>
              <StateLozenge state={row.state} />
            </td>
            <td class="accord-figure" data-label={heads.compliance}>
              <Kept figure={row.figure} />
            </td>
            <td class="accord-figure" data-label={heads.missed}>
              {AJS.I18n.getText(
                "accord.app.report.of",
                countText(row.figure.missed),
                countText(row.figure.counted),
              )}
            </td>
            <td class="accord-figure" data-label={heads.restated}>
              {row.restatements === 0 ? "\u2013" : countText(row.restatements)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

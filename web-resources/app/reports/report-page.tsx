import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import { FigureLine } from "../../shared/figures/figure-line";
import { periodText, spanText } from "../../shared/figures/periods";
import { useLoaded } from "../../shared/use-loaded";
import type { Params } from "../router/address";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import { csvAddress, fetchReport } from "./api";
import type { Report } from "./model";
import { ReportedPart } from "./reported-part";
import { StateLozenge, stateSentence } from "./words";

/** How a department kept its promises in one period. Reads as a page, prints as one. */
export function ReportPage({ params }: { params: Params }): JSX.Element {
  const { department = "", label = "" } = params;
  const { value, failure, reload } = useLoaded(
    useCallback(() => fetchReport(department, label), [department, label]),
  );
  const name = value?.department.name ?? department;
  const title = AJS.I18n.getText("accord.app.report.title", name, periodText(label));
  if (failure && !value) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  return (
    <Page
      title={title}
      crumbs={[{ name: AJS.I18n.getText("accord.app.reports.title"), to: "reports" }]}
      facts={value && <StateLozenge state={value.state} />}
      actions={
        value && (
          <>
            <button
              type="button"
              class="aui-button"
              onClick={() => {
                window.print();
              }}
            >
              {AJS.I18n.getText("accord.app.report.print")}
            </button>
            <a class="aui-button" href={csvAddress(department, label)} download>
              {AJS.I18n.getText("accord.app.report.csv")}
            </a>
          </>
        )
      }
    >
      {value ? <Content report={value} /> : <Loading />}
    </Page>
  );
}

function Content({ report }: { report: Report }): JSX.Element {
  const { department, length, label, figure, state, restatements, agreements } = report;
  return (
    <div class="accord-report">
      <p class="accord-lead">
        {spanText(report)}. {stateSentence(report)}
      </p>
      <FigureLine
        figure={figure}
        period={{ label, running: state === "RUNNING", frozen: state === "FROZEN", restatements }}
        query={{ provider: department.id, length }}
      />
      {agreements.length === 0 && (
        <Empty title={AJS.I18n.getText("accord.app.report.nothing")}>
          <p>{AJS.I18n.getText("accord.app.report.nothing-what", department.name)}</p>
        </Empty>
      )}
      {report.hiddenAgreements !== undefined && report.hiddenAgreements > 0 && (
        <p class="accord-note">
          {AJS.I18n.getText("accord.app.report.hidden", String(report.hiddenAgreements))}
        </p>
      )}
      {agreements.map((reported) => (
        <ReportedPart key={reported.agreement.id} reported={reported} report={report} />
      ))}
    </div>
  );
}

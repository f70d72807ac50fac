import type { JSX } from "preact";
import { BelowTarget } from "./below-target";
import { investigationName } from "../../shared/figures/investigation-name";
import { type Params, pathOf } from "../router/address";
import { Link } from "../router/link";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { Causes } from "./causes";
import { FindingsForm } from "./findings-form";
import { type Investigating, useInvestigation } from "./use-investigation";
import { StateLozenge } from "./words";

/** One promise that fell below its target: where the misses come from, what was found and what is done about it. */
export function InvestigationPage({ params }: { params: Params }): JSX.Element {
  const id = params.id ?? "";
  const loading = useInvestigation(id);
  const crumbs = [
    { name: AJS.I18n.getText("accord.app.investigations.title"), to: "investigations" },
  ];
  const title = AJS.I18n.getText("accord.app.investigation.title");
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  if (loading.is === "loading")
    return (
      <Page title={title} crumbs={crumbs}>
        <Loading />
      </Page>
    );
  const { investigating } = loading;
  const { state } = investigating.investigation;
  return (
    <Page
      title={investigationName(investigating.investigation)}
      crumbs={crumbs}
      facts={<StateLozenge state={state} />}
      aside={<FindingsForm investigating={investigating} />}
    >
      <Content investigating={investigating} />
    </Page>
  );
}

function Content({
  investigating: { investigation },
}: {
  investigating: Investigating;
}): JSX.Element {
  const { agreement, headline, causes } = investigation;
  return (
    <>
      <p class="accord-lead">
        <Link to={pathOf("agreements", agreement.id)}>{agreement.name}</Link>
      </p>
      <BelowTarget investigation={investigation} />
      {headline !== undefined && <p class="accord-stands-out">{headline}</p>}
      <h2 class="accord-part">{AJS.I18n.getText("accord.app.investigation.causes")}</h2>
      {causes.length === 0 ? (
        <p class="accord-lead">{AJS.I18n.getText("accord.app.investigation.no-causes")}</p>
      ) : (
        <Causes causes={causes} />
      )}
    </>
  );
}

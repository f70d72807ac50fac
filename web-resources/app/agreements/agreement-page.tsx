import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { browserMoment } from "../../shared/moments";
import { type Definition, useDefinition } from "../definition/use-definition";
import { type Params, pathOf } from "../router/address";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { useProject } from "../projects/use-project";
import { AgreementEditor } from "./agreement-editor";
import { EarlierContext } from "./editor/earlier";
import { freshAgreement } from "./fresh";
import { DifferenceList } from "./life/difference";
import { inForce, standingOf } from "./in-force";
import { MutualScores } from "./life/mutual-scores";
import { StatusLozenge } from "./life/status";
import { VersionList } from "./life/version-list";
import type { Agreement } from "./model";
import { NamesContext, useNames, useNamesOf } from "./names";
import { TrialContext } from "./trial/context";
import { ProjectField } from "./trial/project-field";
import { TrialPanel } from "./trial/trial-panel";
import { type TrialRun, useTrialRun } from "./trial/use-trial-run";
import { findingsOf } from "./trial/verdicts";
import { forTrial, placeOf, versionBefore } from "./version-edits";

const crumbs = (): { name: string; to: string }[] => [
  { name: AJS.I18n.getText("accord.app.agreements.title"), to: "agreements" },
];

/** One agreement: what it promises, where it stands, and what its draft would have come to. */
export function AgreementPage({ params }: { params: Params }): JSX.Element {
  const router = useRouter();
  const fresh = useRef(freshAgreement());
  const loading = useDefinition<Agreement>(
    "agreements",
    params.id,
    fresh.current,
    (what, { id, revision }) => {
      if (what === "removed") router.go("agreements");
      else if (params.id === undefined && revision > 0) router.go(pathOf("agreements", id));
    },
  );
  const title = AJS.I18n.getText("accord.app.agreements.add");
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  if (loading.is === "loading")
    return (
      <Page title={AJS.I18n.getText("accord.app.agreements.title")}>
        <Loading />
      </Page>
    );
  return <Loaded definition={loading.definition} />;
}

function Loaded({ definition }: { definition: Definition<Agreement> }): JSX.Element {
  const { query } = useRouter();
  const { draft, stored } = definition;
  const asked = query.get("version");
  const index = placeOf(draft, asked === null ? undefined : Number(asked));
  const names = useNamesOf(draft);
  const { project, rows, choose } = useProject(stored.id);
  const tried = useMemo(() => forTrial(draft, index), [draft, index]);
  const number = draft.versions[index]?.version;
  const run = useTrialRun(project, {
    kind: "agreements",
    id: stored.id,
    document: tried,
    ...(number === undefined ? {} : { version: number }),
  });
  const isNew = stored.revision === 0;
  const context = useMemo(
    () => ({
      agreement: draft.id,
      version: number ?? 0,
      ...(run.trial ? { trial: run.trial } : {}),
      findings: findingsOf(run.trial),
    }),
    [draft, run.trial, number],
  );
  return (
    <NamesContext.Provider value={names}>
      <EarlierContext.Provider value={versionBefore(draft, index)}>
        <TrialContext.Provider value={context}>
          <Page
            title={isNew ? AJS.I18n.getText("accord.app.agreements.add") : stored.document.name}
            crumbs={crumbs()}
            facts={!isNew && <Facts agreement={draft} index={index} />}
            {...(isNew
              ? {}
              : {
                  aside: (
                    <Aside definition={definition} index={index} run={run}>
                      <ProjectField rows={rows} value={project} onChange={choose} />
                    </Aside>
                  ),
                })}
          >
            {!isNew && <Parties />}
            <AgreementEditor definition={definition} index={index} />
          </Page>
        </TrialContext.Provider>
      </EarlierContext.Provider>
    </NamesContext.Provider>
  );
}

function Parties(): JSX.Element {
  const { provider, client } = useNames();
  return (
    <p class="accord-parties">
      <strong>{provider}</strong> {AJS.I18n.getText("accord.app.agreement.promises")}{" "}
      <strong>{client}</strong>
    </p>
  );
}

function Facts(props: { agreement: Agreement; index: number }): JSX.Element | null {
  const { agreement, index } = props;
  const version = agreement.versions[index];
  if (!version) return null;
  const holding = inForce(agreement);
  return (
    <>
      <StatusLozenge status={standingOf(agreement, version)} version={version.version} />
      {holding && holding.version !== version.version && (
        <span class="accord-note">
          {AJS.I18n.getText(
            "accord.app.agreement.in-force",
            String(holding.version),
            browserMoment(holding.effectiveFrom),
          )}
        </span>
      )}
    </>
  );
}

function Aside(props: {
  definition: Definition<Agreement>;
  index: number;
  run: TrialRun;
  children: JSX.Element;
}): JSX.Element {
  const { definition, index, run, children } = props;
  const { draft, stored, isDirty } = definition;
  const version = draft.versions[index];
  const before = versionBefore(draft, index);
  const isStored = stored.document.versions.some((one) => one.version === version?.version);
  return (
    <>
      <TrialPanel run={run} agreement={stored.id}>
        {children}
      </TrialPanel>
      {version && before && isStored && (
        <DifferenceList
          agreement={stored.id}
          from={before.version}
          to={version.version}
          revision={stored.revision}
          isDirty={isDirty}
        />
      )}
      {stored.document.provider !== undefined && (
        <MutualScores provider={stored.document.provider} clients={stored.document.clients} />
      )}
      <VersionList agreement={draft} shown={version?.version ?? 0} />
    </>
  );
}

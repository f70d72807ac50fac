import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { Disclosure } from "../../shared/disclosure";
import { removed } from "../definition/edits";
import { Editor } from "../definition/editor";
import { RemoveButton } from "../definition/remove-button";
import type { Definition } from "../definition/use-definition";
import { FindingsProvider } from "../fields/findings";
import { ProposalCard } from "../proposal/proposal-card";
import { useProposal } from "../proposal/use-proposal";
import { pathOf } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { MetricGroups } from "./editor/metric-groups";
import { PartyFields } from "./editor/party-fields";
import { VersionFields } from "./editor/version-fields";
import { freshStart } from "./fresh";
import { VersionActions } from "./life/actions";
import { MoveClocks } from "./life/move-clocks";
import { Track } from "./life/track";
import type { Agreement, Version } from "./model";
import { isBinding, withNewDraft, withVersion } from "./version-edits";
import { VersionText } from "./version-text";

/** The version that is shown: a draft with its fields, any other as the sentences that were agreed on. */
export function AgreementEditor(props: {
  definition: Definition<Agreement>;
  index: number;
}): JSX.Element {
  const { definition, index } = props;
  const { draft, stored, edit } = definition;
  const version = draft.versions[index];
  const isNew = stored.revision === 0;
  const path = `versions[${index}]`;
  const isDraft = version?.status === "draft";
  const proposal = useProposal(definition, () => !definition.isDirty);
  return (
    <>
      <ProposalCard proposal={proposal} />
      {version && !isNew && <Track version={version} />}
      {version && <VersionActions definition={definition} version={version} />}
      {version && !isDraft && (
        <>
          <Settled definition={definition} version={version} />
          <MoveClocks definition={definition} index={index} proposal={proposal} />
          <FindingsProvider findings={{ problems: [], warnings: definition.warnings }}>
            <VersionText path={path} version={version} />
          </FindingsProvider>
        </>
      )}
      <Editor
        definition={definition}
        readOnly={AJS.I18n.getText("accord.app.agreement.read-only")}
        actions={<Actions definition={definition} index={index} />}
      >
        {isNew ? (
          <Card title={AJS.I18n.getText("accord.app.agreement.parties")}>
            <PartyFields definition={definition} />
          </Card>
        ) : (
          <section class="accord-card">
            <Disclosure name="parties" label={AJS.I18n.getText("accord.app.agreement.parties")}>
              <PartyFields definition={definition} />
            </Disclosure>
          </section>
        )}
        {version && isDraft && (
          <>
            <MetricGroups
              path={path}
              version={version}
              onChange={(metrics) => {
                edit((now) => withVersion(now, index, { ...version, metrics }));
              }}
            />
            <Card title={AJS.I18n.getText("accord.app.version.terms")}>
              <VersionFields
                path={path}
                version={version}
                onChange={(changed) => {
                  edit((now) => withVersion(now, index, changed));
                }}
              />
            </Card>
          </>
        )}
      </Editor>
    </>
  );
}

/** Why this one cannot be changed, and the way to one that can. */
function Settled(props: { definition: Definition<Agreement>; version: Version }): JSX.Element {
  const { definition, version } = props;
  const { draft, stored, edit } = definition;
  const router = useRouter();
  const open = draft.versions.find(({ status }) => status === "draft" || status === "proposed");
  const begin = (): void => {
    const newest = draft.versions[draft.versions.length - 1];
    const next = withNewDraft(draft, freshStart(version.zone, newest?.effectiveFrom));
    edit(() => next);
    router.amend(new URLSearchParams());
  };
  return (
    <p class="accord-settled">
      {isBinding(version)
        ? AJS.I18n.getText("accord.app.agreement.settled")
        : AJS.I18n.getText("accord.app.agreement.proposed")}{" "}
      {open && open !== version && (
        <Link to={`${pathOf("agreements", stored.id)}?version=${open.version}`}>
          {AJS.I18n.getText("accord.app.agreement.go-to", String(open.version))}
        </Link>
      )}
      {!open && stored.mayEdit && (
        <button type="button" class="aui-button" onClick={begin}>
          {AJS.I18n.getText("accord.app.agreement.new-draft")}
        </button>
      )}
    </p>
  );
}

function Actions(props: { definition: Definition<Agreement>; index: number }): JSX.Element {
  const { definition, index } = props;
  const { draft, stored, edit } = definition;
  const router = useRouter();
  const isNew = stored.revision === 0;
  const hasOthers = draft.versions.length > 1;
  if (isNew)
    return (
      <Link to="agreements" class="aui-button aui-button-subtle">
        {AJS.I18n.getText("accord.app.cancel")}
      </Link>
    );
  return (
    <>
      {hasOthers && draft.versions[index]?.status === "draft" && (
        <button
          type="button"
          class="aui-button aui-button-subtle"
          onClick={() => {
            edit((now) => ({ ...now, versions: removed(now.versions, index) }));
            router.amend(new URLSearchParams());
          }}
        >
          {AJS.I18n.getText("accord.app.agreement.drop-draft")}
        </button>
      )}
      {!hasOthers && <RemoveButton name={stored.document.name} onRemove={definition.remove} />}
    </>
  );
}

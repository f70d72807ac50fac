import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Card } from "../../shared/card";
import { isUnderWay } from "../../shared/recompute/model";
import { browserZone, thisMinute, today } from "../../shared/zoned";
import { freshStart } from "../agreements/fresh";
import { removed } from "../definition/edits";
import { Editor } from "../definition/editor";
import { RemoveButton } from "../definition/remove-button";
import { type Definition, useDefinition } from "../definition/use-definition";
import { NamedFields } from "../fields/named-fields";
import { ProposalCard } from "../proposal/proposal-card";
import { useProposal } from "../proposal/use-proposal";
import { type Params, pathOf } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { useMe } from "../shell/me";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { CalendarFields } from "./calendar-fields";
import { asCorrection, CorrectionBar, CorrectionCard } from "./correction";
import type { Calendar } from "./model";
import { PreviewPanel } from "./preview-panel";
import {
  correctionBeingWritten,
  isAhead,
  placeOf,
  withCorrection,
  withNewVersion,
  withVersion,
  type Writing,
} from "./version-edits";
import { VersionList } from "./version-list";

function freshCalendar(): Calendar {
  const zone = browserZone();
  return {
    id: "",
    name: "",
    versions: [{ version: 1, zone, week: { "mon-fri": ["09:00-17:00"] } }],
  };
}

/** One calendar: its hours from version to version, and what they come to. */
export function CalendarPage({ params }: { params: Params }): JSX.Element {
  const router = useRouter();
  const fresh = useRef(freshCalendar());
  const loading = useDefinition<Calendar>(
    "calendars",
    params.id,
    fresh.current,
    (what, { id, revision }) => {
      if (what === "removed") router.go("calendars");
      else if (params.id === undefined && revision > 0) router.go(pathOf("calendars", id));
    },
  );
  const title = AJS.I18n.getText("accord.app.calendars.title");
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  if (loading.is === "loading")
    return (
      <Page title={title}>
        <Loading />
      </Page>
    );
  return <Loaded definition={loading.definition} />;
}

function Loaded({ definition }: { definition: Definition<Calendar> }): JSX.Element {
  const { query } = useRouter();
  const { draft, stored } = definition;
  const asked = query.get("version");
  const writing = correctionBeingWritten(draft, stored.document);
  const index = writing?.version ?? placeOf(draft, asked === null ? undefined : Number(asked));
  const version = draft.versions[index];
  const isNew = stored.revision === 0;
  const now = today(version?.zone ?? "UTC");
  const from = version && isAhead(version, now) ? version.effectiveFrom?.slice(0, 10) : undefined;
  return (
    <Page
      title={isNew ? AJS.I18n.getText("accord.app.calendars.add") : stored.document.name}
      crumbs={[{ name: AJS.I18n.getText("accord.app.calendars.title"), to: "calendars" }]}
      aside={
        <>
          <PreviewPanel calendar={draft} {...(from === undefined ? {} : { from })} />
          {!isNew && (
            <VersionList
              calendar={writing ? stored.document : draft}
              shown={version?.version ?? 0}
            />
          )}
        </>
      }
    >
      <Form definition={definition} index={index} writing={writing} />
    </Page>
  );
}

function Form(props: {
  definition: Definition<Calendar>;
  index: number;
  writing: Writing | undefined;
}): JSX.Element {
  const { definition, index, writing } = props;
  const { draft, stored, edit } = definition;
  const proposal = useProposal(
    definition,
    ({ reason }) => !definition.isDirty || writing?.correction.reason.trim() === reason?.trim(),
  );
  const isHeld = proposal.current !== undefined && isUnderWay(proposal.current);
  const version = draft.versions[index];
  const isStored =
    stored.revision > 0 && stored.document.versions.some((one) => one.version === version?.version);
  const isOpen = !isHeld && (!isStored || writing !== undefined);
  const bar =
    writing && !isHeld ? (
      <CorrectionBar definition={definition} isBusy={proposal.isBusy} />
    ) : isHeld ? (
      <></>
    ) : undefined;
  return (
    <>
      <ProposalCard proposal={proposal} />
      <Editor
        definition={writing ? asCorrection(definition, writing, proposal) : definition}
        readOnly={AJS.I18n.getText("accord.app.calendar.read-only")}
        actions={<Actions definition={definition} index={index} isStored={isStored} />}
        bar={bar}
      >
        {writing && <CorrectionCard definition={definition} writing={writing} isHeld={isHeld} />}
        <Card title={AJS.I18n.getText("accord.app.calendar.name")}>
          <fieldset class="accord-editable" disabled={isHeld}>
            <NamedFields definition={definition} />
          </fieldset>
        </Card>
        {isStored && !writing && !isHeld && <Ways definition={definition} index={index} />}
        {version && (
          <fieldset class="accord-editable" disabled={!isOpen}>
            <CalendarFields
              path={`versions[${index}]`}
              version={version}
              isFirst={index === 0}
              isBegun={isStored}
              onChange={(changed) => {
                edit((now) => withVersion(now, index, changed));
              }}
            />
          </fieldset>
        )}
      </Editor>
    </>
  );
}

/** Hours that time was counted on change in two ways, and only the reader knows which is meant. */
function Ways(props: { definition: Definition<Calendar>; index: number }): JSX.Element {
  const { definition, index } = props;
  const { draft, edit } = definition;
  const router = useRouter();
  const { user, administrator } = useMe();
  const correct = (): void => {
    const place = draft.versions[index]?.corrections?.length ?? 0;
    const correction = { at: thisMinute(), by: user.key, reason: "" };
    edit((now) => withCorrection(now, { version: index, place }, correction));
  };
  const begin = (): void => {
    const newest = draft.versions[draft.versions.length - 1];
    const from = freshStart(newest?.zone ?? browserZone(), newest?.effectiveFrom);
    edit((now) => withNewVersion(now, from));
    router.amend(new URLSearchParams());
  };
  return (
    <section class="accord-card">
      <h3>{AJS.I18n.getText("accord.app.calendar.ways")}</h3>
      <p class="accord-note">{AJS.I18n.getText("accord.app.calendar.ways-what")}</p>
      <div class="accord-buttons">
        <button type="button" class="aui-button" onClick={begin}>
          {AJS.I18n.getText("accord.app.calendar.from-a-date")}
        </button>
        {administrator && (
          <button type="button" class="aui-button" onClick={correct}>
            {AJS.I18n.getText("accord.app.calendar.correct")}
          </button>
        )}
      </div>
    </section>
  );
}

function Actions(props: {
  definition: Definition<Calendar>;
  index: number;
  isStored: boolean;
}): JSX.Element {
  const { definition, index, isStored } = props;
  const { stored, edit } = definition;
  if (stored.revision === 0)
    return (
      <Link to="calendars" class="aui-button aui-button-subtle">
        {AJS.I18n.getText("accord.app.cancel")}
      </Link>
    );
  if (isStored) return <RemoveButton name={stored.document.name} onRemove={definition.remove} />;
  return (
    <button
      type="button"
      class="aui-button aui-button-subtle"
      onClick={() => {
        edit((now) => ({ ...now, versions: removed(now.versions, index) }));
      }}
    >
      {AJS.I18n.getText("accord.app.calendar.drop-version")}
    </button>
  );
}

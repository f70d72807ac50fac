import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Card } from "../../../shared/card";
import { Failed } from "../../../shared/message";
import type { Recomputing } from "../../../shared/recompute/use-recomputation";
import { browserZone, nextHour } from "../../../shared/zoned";
import { fetchDefinition } from "../../definition/api";
import { replaced } from "../../definition/edits";
import { conflictOf, problemsOf } from "../../definition/problem-answer";
import { focusAt } from "../../definition/problem-summary";
import type { Definition } from "../../definition/use-definition";
import { FindingsProvider } from "../../fields/findings";
import { InstantField } from "../../fields/instant-field";
import { useMe } from "../../shell/me";
import type { Agreement, Version } from "../model";
import { versionBefore } from "../version-edits";

/** Clocks that began under an earlier version can be made to go on by one that is in force: once, and seen beforehand. */
export function MoveClocks(props: {
  definition: Definition<Agreement>;
  index: number;
  proposal: Recomputing;
}): JSX.Element | null {
  const { definition, index, proposal } = props;
  const { administrator } = useMe();
  const [isOpen, setOpen] = useState(false);
  const { stored, isDirty } = definition;
  const version = stored.document.versions[index];
  const isLater = version && versionBefore(stored.document, index) !== undefined;
  const isMoved = version?.takesOverOpenClocksAt !== undefined;
  if (!administrator || !isLater || isMoved || version.status !== "active") return null;
  if (proposal.current || isDirty) return null;
  if (!isOpen)
    return (
      <p class="accord-settled">
        {AJS.I18n.getText("accord.app.move.pinned")}{" "}
        <button
          type="button"
          class="aui-button"
          onClick={() => {
            setOpen(true);
          }}
        >
          {AJS.I18n.getText("accord.app.move.open")}
        </button>
      </p>
    );
  return (
    <Asking
      definition={definition}
      index={index}
      version={version}
      proposal={proposal}
      onClose={() => {
        setOpen(false);
      }}
    />
  );
}

function Asking(props: {
  definition: Definition<Agreement>;
  index: number;
  version: Version;
  proposal: Recomputing;
  onClose: () => void;
}): JSX.Element {
  const { definition, index, version, proposal, onClose } = props;
  const { stored } = definition;
  const { failure, isBusy } = proposal;
  const [at, setAt] = useState<string | undefined>(() => nextHour(version.effectiveFrom));
  const path = `versions[${index}].takesOverOpenClocksAt`;
  useEffect(() => {
    // The button that led here is gone.
    focusAt(path);
  }, [path]);
  const problems = failure ? (problemsOf(failure) ?? []) : [];
  const show = (): void => {
    if (at === undefined || isBusy) return;
    const moved = { ...version, takesOverOpenClocksAt: at };
    const versions = replaced(stored.document.versions, index, moved);
    const { id, revision, document } = stored;
    proposal.start({
      kind: "agreements",
      id,
      revision,
      document: { ...document, versions },
    });
  };
  return (
    <Card title={AJS.I18n.getText("accord.app.move.title", String(version.version))}>
      <p>{AJS.I18n.getText("accord.app.move.what")}</p>
      <form
        class="aui"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <FindingsProvider findings={{ problems, warnings: [] }}>
          <InstantField
            label={AJS.I18n.getText("accord.app.move.at")}
            path={path}
            required
            zone={browserZone()}
            value={at}
            onChange={setAt}
          />
        </FindingsProvider>
        {failure && !problems.some((problem) => problem.path === path) && (
          <Failed title={AJS.I18n.getText("accord.app.act.failed")} failure={failure}>
            <ul>
              {problems.map(({ message, cure }, i) => (
                <li key={i}>
                  {message} {cure}
                </li>
              ))}
            </ul>
            {conflictOf(failure) && (
              <button
                type="button"
                class="aui-button"
                onClick={() => {
                  proposal.leave();
                  void fetchDefinition<Agreement>("agreements", stored.id).then(definition.adopt);
                }}
              >
                {AJS.I18n.getText("accord.app.move.newest")}
              </button>
            )}
          </Failed>
        )}
        <div class="accord-buttons">
          <button
            type="submit"
            class="aui-button aui-button-primary"
            aria-disabled={at === undefined || isBusy}
          >
            {AJS.I18n.getText("accord.app.correction.show")}
          </button>
          <button
            type="button"
            class="aui-button"
            onClick={() => {
              proposal.leave();
              onClose();
            }}
          >
            {AJS.I18n.getText("accord.app.cancel")}
          </button>
          <span role="status" class="accord-note">
            {isBusy && AJS.I18n.getText("accord.app.save.busy")}
          </span>
        </div>
      </form>
    </Card>
  );
}

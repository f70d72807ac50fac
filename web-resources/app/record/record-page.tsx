import type { JSX } from "preact";
import { browserMoment, withMoments } from "../../shared/moments";
import { Failed } from "../../shared/message";
import { PersonPicker, personText } from "../fields/pickers";
import { ChoiceField } from "../fields/simple-fields";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { Empty, FailedPage, Loading } from "../shell/states";
import type { Entry, RecordedKind } from "./model";
import { useRecord } from "./use-record";
import { actionWords, kindWords } from "./words";

const KINDS: readonly RecordedKind[] = [
  "agreements",
  "calendars",
  "departments",
  "services",
  "surveys",
  "project-settings",
  "service-accounts",
];

/** Everything that anybody changed, newest first. */
export function RecordPage(): JSX.Element {
  const { query, amend } = useRouter();
  const kind = query.get("kind") ?? "";
  const id = query.get("id") ?? undefined;
  const by = query.get("by") ?? undefined;
  const { entries, failure, more, reload } = useRecord({ kind, id, by });
  const title = AJS.I18n.getText("accord.app.record.title");
  const narrow = (name: string, value: string | undefined): void => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    if (name === "kind") next.delete("id");
    amend(next);
  };
  if (failure && !entries) return <FailedPage failure={failure} title={title} onRetry={reload} />;
  const isNarrowed = kind !== "" || id !== undefined || by !== undefined;
  return (
    <Page title={title}>
      <form
        class="aui accord-narrow"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <ChoiceField<RecordedKind | "">
          label={AJS.I18n.getText("accord.app.record.of")}
          value={KINDS.find((known) => known === kind) ?? ""}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.app.record.everything") },
            ...KINDS.map((value) => ({ value, name: kindWords(value) })),
          ]}
          onChange={(value) => {
            narrow("kind", value);
          }}
        />
        <PersonPicker
          label={AJS.I18n.getText("accord.app.record.by")}
          placeholder={AJS.I18n.getText("accord.app.record.anybody")}
          value={by}
          onChange={(value) => {
            narrow("by", value);
          }}
        />
      </form>
      {id !== undefined && (
        <p class="accord-lead">
          {AJS.I18n.getText("accord.app.record.only", id)}{" "}
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              narrow("id", undefined);
            }}
          >
            {AJS.I18n.getText("accord.app.record.all")}
          </button>
        </p>
      )}
      {failure && <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />}
      {!entries && <Loading />}
      {entries?.length === 0 && (
        <Empty
          title={
            isNarrowed
              ? AJS.I18n.getText("accord.app.record.none-such")
              : AJS.I18n.getText("accord.app.record.empty")
          }
        >
          <p>{AJS.I18n.getText("accord.app.record.empty-what")}</p>
        </Empty>
      )}
      {entries && entries.length > 0 && <Entries entries={entries} />}
      {more && (
        <div class="accord-buttons">
          <button type="button" class="aui-button" onClick={more}>
            {AJS.I18n.getText("accord.app.record.older")}
          </button>
        </div>
      )}
    </Page>
  );
}

function Entries({ entries }: { entries: Entry[] }): JSX.Element {
  return (
    <ol class="accord-rows accord-entries">
      {entries.map((entry) => (
        <li key={entry.revision}>
          <div class="accord-row-head">
            <span>
              <Link to={`record/${entry.revision}`}>{entry.name}</Link>{" "}
              <span class="accord-note">
                {AJS.I18n.getText(
                  "accord.app.record.kind-and-action",
                  kindWords(entry.kind),
                  actionWords(entry.action),
                )}
              </span>
            </span>
            <span class="accord-note">
              {AJS.I18n.getText(
                "accord.app.record.when",
                browserMoment(entry.at),
                personText(entry.by),
              )}
            </span>
          </div>
          {entry.words.length > 0 && (
            <ul class="accord-words">
              {entry.words.slice(0, MOST_WORDS).map((words, i) => (
                <li key={i}>{withMoments(words)}</li>
              ))}
              {entry.words.length > MOST_WORDS && (
                <li class="accord-note">
                  {AJS.I18n.getText(
                    "accord.app.record.more",
                    String(entry.words.length - MOST_WORDS),
                  )}
                </li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

const MOST_WORDS = 5;

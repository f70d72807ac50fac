import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import { browserMoment, withMoments } from "../../shared/moments";
import { useLoaded } from "../../shared/use-loaded";
import { Card } from "../../shared/card";
import { personText } from "../fields/pickers";
import type { Params } from "../router/address";
import { Link } from "../router/link";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { fetchEntry } from "./api";
import { type Gap, type Line, lineDifference, withGaps } from "./line-difference";
import type { FullEntry } from "./model";
import { actionWords, definitionPath, kindWords } from "./words";

/** One change: who did what and when, in words and to the letter. */
export function EntryPage({ params }: { params: Params }): JSX.Element {
  const revision = params.revision ?? "";
  const { value, failure, reload } = useLoaded(useCallback(() => fetchEntry(revision), [revision]));
  const record = AJS.I18n.getText("accord.app.record.title");
  if (failure && !value) return <FailedPage failure={failure} title={record} onRetry={reload} />;
  const path = value && definitionPath(value.kind, value.id);
  return (
    <Page
      title={value?.name ?? ""}
      crumbs={[{ name: record, to: "record" }]}
      facts={
        value && (
          <span class="accord-note">
            {AJS.I18n.getText(
              "accord.app.record.kind-and-action",
              kindWords(value.kind),
              actionWords(value.action),
            )}
          </span>
        )
      }
      actions={
        value &&
        value.action !== "REMOVE" &&
        path !== undefined && (
          <Link to={path} class="aui-button">
            {AJS.I18n.getText("accord.app.record.open")}
          </Link>
        )
      }
    >
      {value ? <Content entry={value} /> : <Loading />}
    </Page>
  );
}

function Content({ entry }: { entry: FullEntry }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const lines = lineDifference(linesOf(entry.before), linesOf(entry.after));
  return (
    <>
      <p class="accord-lead">
        {AJS.I18n.getText("accord.app.record.when", browserMoment(entry.at), personText(entry.by))}
      </p>
      {entry.words.length > 0 && (
        <Card title={AJS.I18n.getText("accord.app.record.words")}>
          <ul class="accord-words">
            {entry.words.map((words, i) => (
              <li key={i}>{withMoments(words)}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card
        title={AJS.I18n.getText("accord.app.record.document")}
        actions={
          <button
            type="button"
            class="accord-link"
            aria-pressed={isWhole}
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {AJS.I18n.getText("accord.app.record.whole")}
          </button>
        }
      >
        <div
          class="accord-wide"
          tabIndex={0}
          role="region"
          aria-label={AJS.I18n.getText("accord.app.record.document")}
        >
          <ol class="accord-lines-changed">
            {(isWhole ? lines : withGaps(lines)).map((line, i) => (
              <li key={i}>
                <ShownLine line={line} />
              </li>
            ))}
          </ol>
        </div>
      </Card>
    </>
  );
}

function ShownLine({ line }: { line: Line | Gap }): JSX.Element {
  if ("skipped" in line)
    return (
      <span class="accord-note">
        {AJS.I18n.getText("accord.app.record.unchanged", String(line.skipped))}
      </span>
    );
  if (line.change === "gone")
    return (
      <del>
        <span class="accord-aside">{AJS.I18n.getText("accord.app.record.gone")}</span>
        {`\u2212 ${line.text}`}
      </del>
    );
  if (line.change === "new")
    return (
      <ins>
        <span class="accord-aside">{AJS.I18n.getText("accord.app.record.new")}</span>
        {`+ ${line.text}`}
      </ins>
    );
  return <span>{`  ${line.text}`}</span>;
}

function linesOf(document: unknown): string[] {
  return document === undefined ? [] : JSON.stringify(document, null, 2).split("\n");
}

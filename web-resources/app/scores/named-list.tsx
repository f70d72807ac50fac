import type { JSX } from "preact";
import { periodText } from "../../shared/figures/periods";
import { Failed } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { personText } from "../fields/pickers";
import { IssueLink } from "../reports/issue-link";
import { Loading } from "../shell/states";
import type { Given, NamedAnswer } from "./named-model";
import { CANNOT_SAY } from "./own-view-model";
import { useNamed } from "./use-named";

/** Who answered what, newest first: each of them was told that the department reads it. */
export function NamedList(props: {
  query: Readonly<Record<string, string | undefined>>;
}): JSX.Element {
  const { answers, next, failure, more } = useNamed(props.query);
  return (
    <section class="accord-part">
      <h2>{AJS.I18n.getText("accord.app.named.title")}</h2>
      <p class="accord-lead">{AJS.I18n.getText("accord.app.named.means")}</p>
      {!answers && !failure && <Loading />}
      {answers && (
        <ol class="accord-rows accord-named">
          {answers.map((answer, i) => (
            <NamedRow key={i} answer={answer} />
          ))}
        </ol>
      )}
      {failure && <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />}
      {(next !== undefined || failure) && (
        <div class="accord-buttons">
          <button type="button" class="aui-button" onClick={more}>
            {failure
              ? AJS.I18n.getText("accord.app.retry")
              : AJS.I18n.getText("accord.app.named.more")}
          </button>
        </div>
      )}
    </section>
  );
}

function NamedRow({ answer }: { answer: NamedAnswer }): JSX.Element {
  const { person, client, survey, issue, at, week, items } = answer;
  return (
    <li>
      <div class="accord-row-head">
        <span>
          <strong>{personText(person)}</strong>{" "}
          <span class="accord-note">
            {AJS.I18n.getText("accord.app.named.for", client.name, survey.name)}
          </span>
        </span>
        <span class="accord-note">{at === undefined ? periodText(week) : browserMoment(at)}</span>
      </div>
      {issue !== undefined && <IssueLink issue={{ key: issue }} />}
      <dl class="accord-given">
        {items.map((given) => (
          <div key={given.id}>
            <dt>{given.wording}</dt>
            <dd class={given.kind === "TEXT" ? "accord-lines" : undefined}>{givenText(given)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

const MOST = { CHOOSE_AGAIN: 10, AGREEMENT: 5, EFFORT: 7 } as const;

function givenText({ kind, value }: Given): string {
  if (value === CANNOT_SAY) return AJS.I18n.getText("accord.app.own-view.cannot-say");
  switch (kind) {
    case "TEXT":
    case "DRIVERS":
      return value;
    case "MINUTES":
      return AJS.I18n.getText("accord.app.named.minutes", value);
    default:
      return AJS.I18n.getText("accord.app.named.of", value, String(MOST[kind]));
  }
}

import type { JSX } from "preact";
import type { HttpError } from "../shared/http";
import type { IssueClocks } from "./model";
import { type Moment, say } from "./moment";

/** Grey lines in the shape of what will be here. */
export function Skeleton(): JSX.Element {
  return (
    <div class="accord-skeleton">
      <span class="accord-aside">{AJS.I18n.getText("accord.panel.loading")}</span>
      {[0, 1].map((line) => (
        <div key={line} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

/** What went wrong and what to do. With old content under it, says from when that is. */
export function Failure(props: {
  failure: HttpError;
  shownSince: string | undefined;
  loading: boolean;
  retry: () => void;
}): JSX.Element {
  const { failure, shownSince, loading, retry } = props;
  return (
    <div class="accord-failure" role="alert">
      <p>
        {shownSince === undefined
          ? AJS.I18n.getText("accord.panel.failed")
          : AJS.I18n.getText("accord.panel.failed-since", shownSince)}
      </p>
      <p class="accord-note">
        {failure.message} {failure.detail}
      </p>
      <button type="button" class="aui-button" onClick={retry} aria-disabled={loading}>
        {AJS.I18n.getText("accord.panel.retry")}
      </button>
    </div>
  );
}

/** No agreement covers the issue: says so, who has it, and what would. */
export function NotCovered({
  answer,
  moment,
}: {
  answer: IssueClocks;
  moment: Moment;
}): JSX.Element {
  const legs = answer.legs ?? [];
  const last = legs[legs.length - 1];
  return (
    <section class="accord-section">
      <h5>{AJS.I18n.getText("accord.panel.not-covered")}</h5>
      <p class="accord-note">{AJS.I18n.getText("accord.panel.not-covered-how")}</p>
      {last && last.until === undefined && (
        <p class="accord-note">
          {AJS.I18n.getText("accord.panel.held-by", last.department.name, say(last.from, moment))}
        </p>
      )}
    </section>
  );
}

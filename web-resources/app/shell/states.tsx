import type { ComponentChildren, JSX } from "preact";
import { Failed } from "../../shared/message";
import type { HttpError } from "../../shared/http";
import { Link } from "../router/link";
import { Page } from "./page";

/** Nothing here yet: what will be, and the one next step. */
export function Empty(props: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="accord-empty">
      <p>
        <strong>{props.title}</strong>
      </p>
      {props.children}
    </div>
  );
}

/** Read out only when it lasts, as the region is filled on appearing. */
export function Loading(): JSX.Element {
  return (
    <p class="accord-loading" role="status">
      {AJS.I18n.getText("accord.app.loading")}
    </p>
  );
}

export function NotFoundPage(): JSX.Element {
  return (
    <Page title={AJS.I18n.getText("accord.app.not-found.title")}>
      <p>{AJS.I18n.getText("accord.app.not-found.what")}</p>
      <p>
        <Link to="departments">{AJS.I18n.getText("accord.app.not-found.next")}</Link>
      </p>
    </Page>
  );
}

/** A page that could not be loaded, by why. */
export function FailedPage(props: {
  failure: HttpError;
  title: string;
  onRetry: () => void;
}): JSX.Element {
  const { failure, title } = props;
  if (failure.status === 404) return <NotFoundPage />;
  if (failure.status === 403) return <ForbiddenPage failure={failure} />;
  return (
    <Page title={title}>
      <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />
      <div class="accord-buttons">
        <button type="button" class="aui-button" onClick={props.onRetry}>
          {AJS.I18n.getText("accord.app.retry")}
        </button>
      </div>
    </Page>
  );
}

function ForbiddenPage({ failure }: { failure: HttpError }): JSX.Element {
  return (
    <Page title={AJS.I18n.getText("accord.app.forbidden.title")}>
      <p>{failure.message}</p>
      {failure.detail !== "" && <p>{failure.detail}</p>}
      <p>{AJS.I18n.getText("accord.app.forbidden.next")}</p>
    </Page>
  );
}

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Link } from "../router/link";
import { useRouter } from "../router/router";

export interface Crumb {
  name: string;
  to: string;
}

/**
 * A page of the app: where it stands, its heading, what can be done with the whole, and its content. The heading takes
 * the focus when the reader came here from another page, so that a screen reader says where one is.
 */
export function Page(props: {
  title: string;
  /** The pages above this one, outermost first. */
  crumbs?: Crumb[];
  /** Short facts beside the heading: lozenges, versions. */
  facts?: ComponentChildren;
  /** Buttons and links for the whole page. */
  actions?: ComponentChildren;
  /** Beside the content where there is room, below it where not. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { title, crumbs = [], aside } = props;
  const heading = useHeading(title);
  return (
    <div class={aside === undefined ? "accord-page" : "accord-page accord-page-split"}>
      <div class="accord-page-main">
        {crumbs.length > 0 && (
          <nav class="accord-crumbs" aria-label={AJS.I18n.getText("accord.app.crumbs")}>
            <ol>
              {crumbs.map(({ name, to }) => (
                <li key={to}>
                  <Link to={to}>{name}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div class="accord-page-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {props.facts}
          {props.actions !== undefined && <div class="accord-page-actions">{props.actions}</div>}
        </div>
        {props.children}
      </div>
      {aside !== undefined && <div class="accord-page-aside">{aside}</div>}
    </div>
  );
}

/** The navigation for which a heading has had the focus already. */
let focused = 0;

function useHeading(title: string) {
  const { visits } = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = AJS.I18n.getText("accord.app.page-title", title);
  }, [title]);
  useEffect(() => {
    // A page that replaces its own "loading" takes the focus over, but not from where the reader has moved it since.
    const isLost = document.activeElement === document.body && visits > 0;
    if (focused === visits && !isLost) return;
    focused = visits;
    heading.current?.focus();
  }, [visits]);
  return heading;
}

import type { ComponentChildren, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Failed } from "../../shared/message";
import { browserMoment } from "../../shared/moments";
import { countText } from "../../shared/number";
import type { Dashboard } from "./dashboard";
import type { Figured } from "./use-figure";

/** Draws figures once they are there; before that their outline, and beside them what went wrong. */
export function Figures<T extends { asOf?: string }>(props: {
  figured: Figured<T>;
  dashboard: Dashboard;
  children: (answer: T) => ComponentChildren;
}): JSX.Element {
  const { figured, dashboard, children } = props;
  const { answer, failure, reload } = figured;
  useEffect(() => {
    dashboard.resized();
  }, [dashboard, answer, failure]);
  return (
    <>
      {failure && (
        <Failed
          title={
            answer === undefined
              ? AJS.I18n.getText("accord.gadget.failed")
              : AJS.I18n.getText("accord.gadget.failed-since")
          }
          failure={failure}
        >
          {answer?.asOf !== undefined && (
            <p>{AJS.I18n.getText("accord.gadget.as-of", browserMoment(answer.asOf))}</p>
          )}
          <p>
            <button type="button" class="aui-button" onClick={reload}>
              {AJS.I18n.getText("accord.gadget.retry")}
            </button>
          </p>
        </Failed>
      )}
      {answer === undefined && !failure && <Outline />}
      {answer !== undefined && children(answer)}
    </>
  );
}

/** The shape of what will be there. */
function Outline(): JSX.Element {
  return (
    <div class="accord-skeleton" aria-busy="true">
      <p class="accord-aside" role="status">
        {AJS.I18n.getText("accord.gadget.loading")}
      </p>
      {[1, 2, 3].map((line) => (
        <div key={line} aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

/** What the figures are of, in the gadget's first line; the name only where the dashboard's own title does not say it. */
export function ScopeLine(props: {
  dashboard: Dashboard;
  title: string;
  children?: ComponentChildren;
}): JSX.Element {
  const { dashboard, title, children } = props;
  useEffect(() => {
    dashboard.entitle(title);
  }, [dashboard, title]);
  return (
    <p class="accord-scope">
      {!dashboard.showsTitle && <strong>{title}</strong>} {children}
    </p>
  );
}

/** When the figures were reckoned, and what of them this reader may not see. */
export function Footnote(props: {
  asOf?: string | undefined;
  hiddenAgreements?: number | undefined;
  children?: ComponentChildren;
}): JSX.Element {
  const { asOf, hiddenAgreements = 0, children } = props;
  return (
    <div class="accord-footnote">
      {children}
      {hiddenAgreements > 0 && (
        <p>
          {hiddenAgreements === 1
            ? AJS.I18n.getText("accord.gadget.hidden-one")
            : AJS.I18n.getText("accord.gadget.hidden", countText(hiddenAgreements))}
        </p>
      )}
      {asOf !== undefined && <p>{AJS.I18n.getText("accord.gadget.as-of", browserMoment(asOf))}</p>}
    </div>
  );
}

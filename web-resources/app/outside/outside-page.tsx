import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { fetchClocks } from "../../panel/api";
import { Panel } from "../../panel/panel";
import { Refresher, type View } from "../../panel/refresher";
import { TicketPath } from "../../panel/ticket-path";
import { Opened } from "../../shared/disclosure";
import { segment } from "../../shared/http";
import { SystemLozenge } from "../../shared/ticket-link";
import type { Params } from "../router/address";
import { Page } from "../shell/page";
import { NotFoundPage } from "../shell/states";

/** A ticket that another system keeps: its clocks as an issue's panel shows them, and the way to the ticket itself. */
export function OutsidePage({ params }: { params: Params }): JSX.Element {
  const { system = "", id = "" } = params;
  const path = `/outside-tickets/${segment(system)}/${segment(id)}`;
  const opened = useMemo(() => new Set<string>(), []);
  const { view, retry } = useClocks(path);
  const issue = view.snapshot?.answer.issue;
  if (view.failure?.status === 404) return <NotFoundPage />;
  return (
    <Page
      title={issue?.key ?? id}
      facts={<SystemLozenge system={system} />}
      actions={issue && <OwnLink system={system} url={issue.url ?? ""} />}
    >
      {issue?.summary !== undefined && issue.summary !== "" && (
        <p class="accord-outside-summary">{issue.summary}</p>
      )}
      <div class="accord-outside">
        <Opened.Provider value={opened}>
          <TicketPath.Provider value={path}>
            <Panel view={view} retry={retry} />
          </TicketPath.Provider>
        </Opened.Provider>
      </div>
    </Page>
  );
}

/** Opens the ticket where it is kept; nothing but a web address is a link. */
function OwnLink({ system, url }: { system: string; url: string }): JSX.Element | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return (
    <a class="aui-button" href={url} target="_blank" rel="noopener noreferrer">
      {AJS.I18n.getText("accord.outside.open", system)}
    </a>
  );
}

/** Keeps the clocks fresh as an issue's panel does. */
function useClocks(path: string): { view: View; retry: () => void } {
  const [view, setView] = useState<View>({ loading: true });
  const [retry, setRetry] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    setView({ loading: true });
    const refresher = new Refresher({ loading: true }, () => fetchClocks(path), setView);
    setRetry(() => refresher.refresh);
    refresher.refresh();
    return () => {
      refresher.stop();
    };
  }, [path]);
  return { view, retry };
}

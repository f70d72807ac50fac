import type { JSX } from "preact";
import { Failed } from "../shared/message";
import { useLoaded } from "../shared/use-loaded";
import { fetchMe } from "./api";
import { match } from "./router/address";
import { Routed, useRouter } from "./router/router";
import { ROUTES } from "./routes";
import { MeContext } from "./shell/me";
import { Navigation } from "./shell/navigation";
import { Loading, NotFoundPage } from "./shell/states";

/** The whole app: navigation on the left, the page of the address beside it. */
export function App({ root }: { root: string }): JSX.Element {
  const { value: me, failure, reload } = useLoaded(fetchMe);
  return (
    <div class="accord accord-app">
      {failure && !me && (
        <div>
          <Failed title={AJS.I18n.getText("accord.app.failed")} failure={failure} />
          <div class="accord-buttons">
            <button type="button" class="aui-button" onClick={reload}>
              {AJS.I18n.getText("accord.app.retry")}
            </button>
          </div>
        </div>
      )}
      {!failure && !me && <Loading />}
      {me && (
        <MeContext.Provider value={me}>
          <Routed root={root}>
            <Navigation />
            <CurrentPage />
          </Routed>
        </MeContext.Provider>
      )}
    </div>
  );
}

function CurrentPage(): JSX.Element {
  const { path } = useRouter();
  for (const route of ROUTES) {
    const params = match(route.path, path);
    // Keyed by the path: a page of one department never shows what was typed on another's.
    if (params) return <route.page key={path} params={params} />;
  }
  return <NotFoundPage key={path} />;
}

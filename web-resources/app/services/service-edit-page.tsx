import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Editor } from "../definition/editor";
import { RemoveButton } from "../definition/remove-button";
import { useDefinition } from "../definition/use-definition";
import type { Params } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import type { Service } from "./model";
import { ServiceFields } from "./service-fields";

/** A service on a page of its own; a new one may name its department by ?provider=. */
export function ServiceEditPage({ params }: { params: Params }): JSX.Element {
  const router = useRouter();
  const provider = router.query.get("provider");
  const fresh = useMemo<Service>(
    () => ({ id: "", name: "", ...(provider === null ? {} : { provider }) }),
    [provider],
  );
  const loading = useDefinition<Service>("services", params.id, fresh, (what) => {
    if (what === "removed" || params.id === undefined) router.go("services");
  });
  const title =
    loading.is === "ready" && params.id !== undefined
      ? loading.definition.stored.document.name
      : AJS.I18n.getText("accord.app.services.add");
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  const crumbs = [{ name: AJS.I18n.getText("accord.app.services.title"), to: "services" }];
  return (
    <Page title={title} crumbs={crumbs}>
      {loading.is === "loading" ? (
        <Loading />
      ) : (
        <Editor
          definition={loading.definition}
          readOnly={AJS.I18n.getText("accord.app.service.read-only")}
          actions={
            params.id === undefined ? (
              <Link to="services" class="aui-button aui-button-subtle">
                {AJS.I18n.getText("accord.app.cancel")}
              </Link>
            ) : (
              <RemoveButton name={title} onRemove={loading.definition.remove} />
            )
          }
        >
          <ServiceFields definition={loading.definition} />
        </Editor>
      )}
    </Page>
  );
}

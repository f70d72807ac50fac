import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { thisMinute } from "../../shared/zoned";
import { Editor } from "../definition/editor";
import { RemoveButton } from "../definition/remove-button";
import { useDefinition } from "../definition/use-definition";
import type { Params } from "../router/address";
import { Link } from "../router/link";
import { useRouter } from "../router/router";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { AskingCard } from "./asking-card";
import type { Survey } from "./model";
import { Preview } from "./preview";
import { standardItems } from "./standard-items";
import { SurveyFields } from "./survey-fields";

/** A survey: whom it asks, what, and how it looks to them; a new one may name its department by ?provider=. */
export function SurveyEditPage({ params }: { params: Params }): JSX.Element {
  const router = useRouter();
  const provider = router.query.get("provider");
  const fresh = useMemo<Survey>(
    () => ({
      id: "",
      name: "",
      ...(provider === null ? {} : { provider }),
      instrument: "transactional",
      questionSets: [
        { number: 1, effectiveFrom: thisMinute(), items: standardItems("transactional") },
      ],
    }),
    [provider],
  );
  const loading = useDefinition<Survey>("surveys", params.id, fresh, (what) => {
    if (what === "removed" || params.id === undefined) router.go("surveys");
  });
  const title =
    loading.is === "ready" && params.id !== undefined
      ? loading.definition.stored.document.name
      : AJS.I18n.getText("accord.app.surveys.add");
  if (loading.is === "failed")
    return <FailedPage failure={loading.failure} title={title} onRetry={loading.retry} />;
  const crumbs = [{ name: AJS.I18n.getText("accord.app.surveys.title"), to: "surveys" }];
  if (loading.is === "loading")
    return (
      <Page title={title} crumbs={crumbs}>
        <Loading />
      </Page>
    );
  const { definition } = loading;
  return (
    <Page title={title} crumbs={crumbs} aside={<Preview survey={definition.draft} />}>
      <Editor
        definition={definition}
        readOnly={AJS.I18n.getText("accord.app.survey.read-only")}
        actions={
          params.id === undefined ? (
            <Link to="surveys" class="aui-button aui-button-subtle">
              {AJS.I18n.getText("accord.app.cancel")}
            </Link>
          ) : (
            <RemoveButton name={title} onRemove={definition.remove} />
          )
        }
      >
        <SurveyFields definition={definition} />
      </Editor>
      {params.id !== undefined && definition.stored.mayEdit && <AskingCard survey={params.id} />}
    </Page>
  );
}

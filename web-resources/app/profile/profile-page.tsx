import type { JSX } from "preact";
import { useCallback } from "preact/hooks";
import { useLoaded } from "../../shared/use-loaded";
import { useRows } from "../definition/rows";
import { type Params, pathOf } from "../router/address";
import { Link } from "../router/link";
import { kindWords } from "../services/kind-words";
import { Page } from "../shell/page";
import { FailedPage, Loading } from "../shell/states";
import { fetchProfile } from "./api";
import { About } from "./about";
import type { Profile } from "./model";
import { Promises } from "./promises";

/** A department as its clients and colleagues see it. */
export function ProfilePage({ params }: { params: Params }): JSX.Element {
  const id = params.id ?? "";
  const { value, failure, reload } = useLoaded(useCallback(() => fetchProfile(id), [id]));
  const { value: rows } = useRows("departments");
  const mayEdit = rows?.some((row) => row.id === id && row.mayEdit === true) ?? false;
  const crumbs = [{ name: AJS.I18n.getText("accord.app.departments.title"), to: "departments" }];
  if (failure && !value) return <FailedPage failure={failure} title={id} onRetry={reload} />;
  return (
    <Page
      title={value?.name ?? ""}
      crumbs={crumbs}
      facts={
        value?.kind === "external" && (
          <span class="accord-note">{AJS.I18n.getText("accord.app.departments.outside")}</span>
        )
      }
      actions={
        <>
          <Link to={pathOf("departments", id, "performance")} class="aui-button">
            {AJS.I18n.getText("accord.app.profile.performance")}
          </Link>
          <Link to={pathOf("scores", id)} class="aui-button">
            {AJS.I18n.getText("accord.app.profile.scores")}
          </Link>
          <Link to={`reports?department=${encodeURIComponent(id)}`} class="aui-button">
            {AJS.I18n.getText("accord.app.profile.reports")}
          </Link>
          {mayEdit && (
            <Link to={pathOf("departments", id, "edit")} class="aui-button">
              {AJS.I18n.getText("accord.app.profile.edit")}
            </Link>
          )}
        </>
      }
      aside={value && <About profile={value} />}
    >
      {value ? <Content profile={value} /> : <Loading />}
    </Page>
  );
}

function Content({ profile }: { profile: Profile }): JSX.Element {
  const { name, services, delivers, receives } = profile;
  return (
    <div class="accord-profile">
      <section>
        <h2>{AJS.I18n.getText("accord.app.profile.services")}</h2>
        {services.length === 0 && (
          <p class="accord-lead">{AJS.I18n.getText("accord.app.profile.no-services", name)}</p>
        )}
        <ul class="accord-rows">
          {services.map((service) => (
            <li key={service.id}>
              <strong>{service.name}</strong>
              {service.kind === "supporting" && (
                <span class="accord-note"> {kindWords(service.kind)}</span>
              )}
              {service.description !== "" && <p>{service.description}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{AJS.I18n.getText("accord.app.profile.delivers", name)}</h2>
        {delivers.length === 0 && (
          <p class="accord-lead">{AJS.I18n.getText("accord.app.profile.delivers-nothing", name)}</p>
        )}
        {delivers.map((delivery) => (
          <Promises
            key={delivery.agreement.id}
            title={
              delivery.everybody === true
                ? AJS.I18n.getText("accord.app.profile.to-everybody")
                : AJS.I18n.getText(
                    "accord.app.profile.to",
                    delivery.to.map((client) => client.name).join(", "),
                  )
            }
            agreement={delivery.agreement}
            promises={delivery.promises}
            other={AJS.I18n.getText("accord.app.profile.in-return")}
          />
        ))}
      </section>
      <section>
        <h2>{AJS.I18n.getText("accord.app.profile.receives", name)}</h2>
        {receives.length === 0 && (
          <p class="accord-lead">{AJS.I18n.getText("accord.app.profile.receives-nothing", name)}</p>
        )}
        {receives.map((receipt) => (
          <Promises
            key={receipt.agreement.id}
            title={AJS.I18n.getText("accord.app.profile.from", receipt.from.name)}
            agreement={receipt.agreement}
            promises={receipt.promises}
            other={AJS.I18n.getText("accord.app.profile.we-in-return", name)}
          />
        ))}
      </section>
    </div>
  );
}

import type { JSX } from "preact";
import { withMember } from "../../definition/edits";
import type { Definition } from "../../definition/use-definition";
import { NamedFields } from "../../fields/named-fields";
import { DefinitionPicker, DefinitionsPicker } from "../../fields/pickers";
import { ChoiceField } from "../../fields/simple-fields";
import { isBinding } from "../version-edits";
import type { Agreement, AgreementKind } from "../model";

/** Between whom it is, and what sort of agreement. */
export function PartyFields(props: { definition: Definition<Agreement> }): JSX.Element {
  const { definition } = props;
  const { draft, edit } = definition;
  const isBound = draft.versions.some(isBinding);
  const kinds: { value: AgreementKind; name: string }[] = [
    { value: "SLA", name: AJS.I18n.getText("accord.app.agreement.kind-sla") },
    { value: "OLA", name: AJS.I18n.getText("accord.app.agreement.kind-ola") },
    { value: "UC", name: AJS.I18n.getText("accord.app.agreement.kind-uc") },
  ];
  return (
    <>
      <NamedFields definition={definition} />
      {isBound && <p class="accord-note">{AJS.I18n.getText("accord.app.agreement.bound")}</p>}
      <DefinitionPicker
        kind="departments"
        label={AJS.I18n.getText("accord.app.agreement.provider")}
        path="provider"
        required
        value={draft.provider}
        onChange={(provider) => {
          edit((now) => withMember(now, "provider", provider));
        }}
      />
      <DefinitionsPicker
        kind="departments"
        label={AJS.I18n.getText("accord.app.agreement.clients")}
        path="clients"
        hint={AJS.I18n.getText("accord.app.agreement.clients-hint")}
        values={draft.clients}
        accepts={({ id }) => id !== draft.provider}
        onChange={(clients) => {
          edit((now) => ({ ...now, clients }));
        }}
      />
      <ChoiceField
        label={AJS.I18n.getText("accord.app.agreement.kind")}
        path="kind"
        value={draft.kind ?? "SLA"}
        choices={kinds}
        onChange={(kind) => {
          edit((now) => withMember(now, "kind", kind === "SLA" ? undefined : kind));
        }}
      />
    </>
  );
}

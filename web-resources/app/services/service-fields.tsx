import type { JSX } from "preact";
import { withMember } from "../definition/edits";
import type { Definition } from "../definition/use-definition";
import { Group } from "../fields/field";
import { NamedFields } from "../fields/named-fields";
import { DefinitionPicker } from "../fields/pickers";
import { ChoiceField, LongTextField } from "../fields/simple-fields";
import { Condition } from "../filter/condition";
import { kindWords } from "./kind-words";
import type { Service } from "./model";

/** Everything that a configuration document says about a service. */
export function ServiceFields(props: {
  definition: Definition<Service>;
  /** Whether the department is given by where the fields stand. */
  isWithinDepartment?: boolean;
}): JSX.Element {
  const { definition, isWithinDepartment = false } = props;
  const { draft, edit } = definition;
  return (
    <>
      <NamedFields definition={definition} />
      <LongTextField
        label={AJS.I18n.getText("accord.app.service.description")}
        path="description"
        value={draft.description}
        onChange={(description) => {
          edit((now) => withMember(now, "description", description));
        }}
      />
      {!isWithinDepartment && (
        <DefinitionPicker
          kind="departments"
          label={AJS.I18n.getText("accord.app.service.provider")}
          path="provider"
          required
          value={draft.provider}
          onChange={(provider) => {
            edit((now) => withMember(now, "provider", provider));
          }}
        />
      )}
      <ChoiceField
        label={AJS.I18n.getText("accord.app.service.kind")}
        path="kind"
        value={draft.kind ?? "customer-facing"}
        choices={(["customer-facing", "supporting"] as const).map((value) => ({
          value,
          name: kindWords(value),
        }))}
        onChange={(kind) => {
          edit((now) => withMember(now, "kind", kind === "customer-facing" ? undefined : kind));
        }}
      />
      <Group label={AJS.I18n.getText("accord.app.service.requests")}>
        <Condition
          label={AJS.I18n.getText("accord.app.service.requests")}
          path="requests"
          value={draft.requests}
          anything={AJS.I18n.getText("accord.app.service.every-ticket")}
          onChange={(requests) => {
            edit((now) =>
              withMember(now, "requests", requests === "anything" ? undefined : requests),
            );
          }}
        />
      </Group>
    </>
  );
}

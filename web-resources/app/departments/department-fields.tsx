import type { JSX } from "preact";
import { withList, withMember } from "../definition/edits";
import type { Definition } from "../definition/use-definition";
import { AmountField } from "../fields/amount-field";
import { NamedFields } from "../fields/named-fields";
import { DefinitionPicker, PeoplePicker, PersonPicker } from "../fields/pickers";
import { ChoiceField, LongTextField } from "../fields/simple-fields";
import { Card } from "../../shared/card";
import { ChannelsField } from "./channels-field";
import { MembersField } from "./members-field";
import type { Acceptance, Department, DepartmentKind } from "./model";

/** Everything that a configuration document says about a department. */
export function DepartmentFields(props: { definition: Definition<Department> }): JSX.Element {
  const { definition } = props;
  return (
    <>
      <Card title={AJS.I18n.getText("accord.app.department.who")}>
        <NamedFields definition={definition} />
        <People definition={definition} />
      </Card>
      <Card title={AJS.I18n.getText("accord.app.department.work")}>
        <Work definition={definition} />
      </Card>
      <Card title={AJS.I18n.getText("accord.app.department.reach")}>
        <Reach definition={definition} />
      </Card>
    </>
  );
}

function People({
  definition: { draft, edit },
}: {
  definition: Definition<Department>;
}): JSX.Element {
  const kinds: { value: DepartmentKind; name: string }[] = [
    { value: "internal", name: AJS.I18n.getText("accord.app.department.internal") },
    { value: "external", name: AJS.I18n.getText("accord.app.department.external") },
  ];
  return (
    <>
      <ChoiceField
        label={AJS.I18n.getText("accord.app.department.kind")}
        path="kind"
        value={draft.kind ?? "internal"}
        choices={kinds}
        onChange={(kind) => {
          edit((now) => withMember(now, "kind", kind === "internal" ? undefined : kind));
        }}
      />
      <PersonPicker
        label={AJS.I18n.getText("accord.app.department.head")}
        path="head"
        hint={AJS.I18n.getText("accord.app.department.head-hint")}
        value={draft.head}
        onChange={(head) => {
          edit((now) => withMember(now, "head", head));
        }}
      />
      <PeoplePicker
        label={AJS.I18n.getText("accord.app.department.deputies")}
        path="deputies"
        values={draft.deputies ?? []}
        onChange={(deputies) => {
          edit((now) => withList(now, "deputies", deputies));
        }}
      />
      <MembersField
        members={draft.members ?? []}
        onChange={(members) => {
          edit((now) => withList(now, "members", members));
        }}
      />
    </>
  );
}

function Work({
  definition: { draft, edit },
}: {
  definition: Definition<Department>;
}): JSX.Element {
  const acceptances: { value: Acceptance; name: string }[] = [
    { value: "on-arrival", name: AJS.I18n.getText("accord.app.department.on-arrival") },
    { value: "on-assignment", name: AJS.I18n.getText("accord.app.department.on-assignment") },
    { value: "on-first-action", name: AJS.I18n.getText("accord.app.department.on-first-action") },
  ];
  return (
    <>
      <DefinitionPicker
        kind="calendars"
        label={AJS.I18n.getText("accord.app.department.calendar")}
        path="calendar"
        required
        hint={AJS.I18n.getText("accord.app.department.calendar-hint")}
        value={draft.calendar}
        onChange={(calendar) => {
          edit((now) => withMember(now, "calendar", calendar));
        }}
      />
      <ChoiceField
        label={AJS.I18n.getText("accord.app.department.accepts")}
        path="accepts"
        value={draft.accepts ?? "on-arrival"}
        choices={acceptances}
        onChange={(accepts) => {
          edit((now) => withMember(now, "accepts", accepts === "on-arrival" ? undefined : accepts));
        }}
      />
      {draft.accepts !== undefined && (
        <AmountField
          label={AJS.I18n.getText("accord.app.department.accept-within")}
          path="acceptWithin"
          calendar={draft.calendar}
          value={draft.acceptWithin}
          onChange={(acceptWithin) => {
            edit((now) => withMember(now, "acceptWithin", acceptWithin));
          }}
        />
      )}
    </>
  );
}

function Reach({
  definition: { draft, edit },
}: {
  definition: Definition<Department>;
}): JSX.Element {
  return (
    <>
      <LongTextField
        label={AJS.I18n.getText("accord.app.department.contact")}
        path="contact"
        value={draft.contact}
        onChange={(contact) => {
          edit((now) => withMember(now, "contact", contact));
        }}
      />
      <ChannelsField
        channels={draft.channels ?? []}
        onChange={(channels) => {
          edit((now) => withList(now, "channels", channels));
        }}
      />
    </>
  );
}

import type { JSX } from "preact";
import { DefinitionPicker } from "../../app/fields/pickers";
import { ChoiceField, TextField } from "../../app/fields/simple-fields";
import type { Audience, Choice, Picked } from "./choice";
import { audienceName, lengthName, lengthText, REFRESHES, refreshText } from "./choice-words";
import type { FieldName, Gadget } from "./gadget";
import { type AgreementRow, isBetween, type Known, type ServiceRow } from "./names";

interface Props {
  gadget: Gadget;
  choice: Choice;
  known: Known;
  onChange: (choice: Choice) => void;
}

/** The fields of a gadget's form, in its own order. */
export function ChoiceFields(props: Props): JSX.Element {
  return (
    <div class="accord-field-row">
      {props.gadget.fields.map((name) => (
        <OneField key={name} {...props} name={name} />
      ))}
    </div>
  );
}

function OneField(props: Props & { name: FieldName }): JSX.Element {
  const { name, gadget, choice, known, onChange } = props;
  const set = (more: Partial<Choice>): void => {
    onChange({ ...choice, ...more });
  };
  switch (name) {
    case "provider":
    case "client":
    case "one":
    case "other":
    case "department":
      return <DepartmentField {...props} name={name} />;
    case "agreement":
      return (
        <DefinitionPicker
          kind="agreements"
          path="agreement"
          label={AJS.I18n.getText("accord.gadget.field.agreement")}
          placeholder={AJS.I18n.getText("accord.gadget.field.every-agreement")}
          value={choice.agreement}
          accepts={(row) => isBetween(row as AgreementRow, choice)}
          onChange={(agreement) => {
            onChange(without(withPick(choice, "agreement", agreement), "metric"));
          }}
        />
      );
    case "service":
      return (
        <DefinitionPicker
          kind="services"
          path="service"
          label={AJS.I18n.getText("accord.gadget.field.service")}
          placeholder={AJS.I18n.getText("accord.gadget.field.every-service")}
          value={choice.service}
          accepts={(row) =>
            (choice.provider ?? "") === "" || (row as ServiceRow).provider.id === choice.provider
          }
          onChange={(service) => {
            onChange(withPick(choice, "service", service));
          }}
        />
      );
    case "metric":
      return (
        <ChoiceField
          label={AJS.I18n.getText("accord.gadget.field.metric")}
          path="metric"
          hint={
            (choice.agreement ?? "") === ""
              ? AJS.I18n.getText("accord.gadget.field.metric-hint")
              : undefined
          }
          value={choice.metric ?? ""}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.gadget.all-promises") },
            ...known.metrics.map(({ id, name: text }) => ({ value: id, name: text })),
          ]}
          onChange={(metric) => {
            onChange(withPick(choice, "metric", metric));
          }}
        />
      );
    case "audience":
      return (
        <ChoiceField<Audience>
          label={AJS.I18n.getText("accord.gadget.field.audience")}
          value={choice.audience ?? "BOTH"}
          choices={(["BOTH", "INTERNAL", "EXTERNAL"] as const).map((value) => ({
            value,
            name: audienceName(value),
          }))}
          onChange={(audience) => {
            set({ audience });
          }}
        />
      );
    case "length":
      return (
        <ChoiceField
          label={AJS.I18n.getText("accord.gadget.field.length")}
          value={choice.length}
          choices={gadget.lengths.map((value) => ({ value, name: lengthName(value) }))}
          onChange={(length) => {
            set({ length });
          }}
        />
      );
    case "periods":
      return (
        <TextField
          label={AJS.I18n.getText("accord.gadget.field.periods")}
          path="periods"
          value={choice.periods}
          onChange={(periods) => {
            set({ periods });
          }}
        />
      );
    case "period":
      return (
        <ChoiceField<Choice["period"]>
          label={AJS.I18n.getText("accord.gadget.field.period")}
          value={choice.period}
          choices={(["last", "running"] as const).map((value) => ({
            value,
            name: lengthText(choice.length, value),
          }))}
          onChange={(period) => {
            set({ period });
          }}
        />
      );
    case "refresh":
      return (
        <ChoiceField
          label={AJS.I18n.getText("accord.gadget.field.refresh")}
          value={choice.refresh}
          choices={REFRESHES.map((value) => ({ value, name: refreshText(value) }))}
          onChange={(refresh) => {
            set({ refresh });
          }}
        />
      );
  }
}

type Department = "provider" | "client" | "one" | "other" | "department";

function DepartmentField(props: Props & { name: Department }): JSX.Element {
  const { name, gadget, choice, onChange } = props;
  const isNeeded = gadget.needs.includes(name);
  return (
    <DefinitionPicker
      kind="departments"
      path={name}
      label={departmentLabel(name, gadget)}
      {...(isNeeded ? { required: true } : {})}
      placeholder={
        isNeeded
          ? AJS.I18n.getText("accord.gadget.field.pick-department")
          : AJS.I18n.getText("accord.gadget.field.every-department")
      }
      value={choice[name]}
      onChange={(id) => {
        onChange(withPick(choice, name, id));
      }}
    />
  );
}

function departmentLabel(name: Department, gadget: Gadget): string {
  switch (name) {
    case "provider":
      return gadget.name === "survey-scores"
        ? AJS.I18n.getText("accord.gadget.field.rated")
        : AJS.I18n.getText("accord.gadget.field.provider");
    case "client":
      return gadget.name === "scorecard"
        ? AJS.I18n.getText("accord.gadget.field.served")
        : AJS.I18n.getText("accord.gadget.field.client");
    case "one":
      return AJS.I18n.getText("accord.gadget.field.one");
    case "other":
      return AJS.I18n.getText("accord.gadget.field.other");
    case "department":
      return AJS.I18n.getText("accord.gadget.field.department");
  }
}

function withPick(choice: Choice, name: Picked, id: string | undefined): Choice {
  return id === undefined || id === "" ? without(choice, name) : { ...choice, [name]: id };
}

function without(choice: Choice, name: Picked): Choice {
  return Object.fromEntries(
    Object.entries(choice).filter(([member]) => member !== name),
  ) as unknown as Choice;
}

import type { JSX } from "preact";
import { ChoiceField } from "../fields/simple-fields";
import type { Named } from "../model";
import { type Narrowing, queryOf } from "./list-filter";
import { statusWords } from "./life/status";
import type { AgreementRow, Status } from "./model";

const STATUSES: readonly Status[] = ["active", "draft", "proposed", "ended"];

/** Narrows the list by provider, client and status. */
export function ListFilter(props: {
  rows: readonly AgreementRow[];
  narrowing: Narrowing;
  onChange: (query: URLSearchParams) => void;
}): JSX.Element {
  const { rows, narrowing, onChange } = props;
  const pick = (changed: Record<string, string>): void => {
    onChange(queryOf({ ...narrowing, ...changed }));
  };
  const any = { value: "", name: AJS.I18n.getText("accord.app.agreements.any") };
  return (
    <form
      class="aui accord-list-filter"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <ChoiceField
        label={AJS.I18n.getText("accord.app.agreements.provider")}
        value={narrowing.provider ?? ""}
        choices={[any, ...choicesOf(rows.map(({ provider }) => provider))]}
        onChange={(provider) => {
          pick({ provider });
        }}
      />
      <ChoiceField
        label={AJS.I18n.getText("accord.app.agreements.clients")}
        value={narrowing.client ?? ""}
        choices={[any, ...choicesOf(rows.flatMap(({ clients }) => clients))]}
        onChange={(client) => {
          pick({ client });
        }}
      />
      <ChoiceField
        label={AJS.I18n.getText("accord.app.agreements.state")}
        value={narrowing.status ?? ""}
        choices={[any, ...STATUSES.map((value) => ({ value, name: statusWords(value) }))]}
        onChange={(status) => {
          pick({ status });
        }}
      />
    </form>
  );
}

/** Each department once, by name. */
function choicesOf(departments: readonly Named[]): { value: string; name: string }[] {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

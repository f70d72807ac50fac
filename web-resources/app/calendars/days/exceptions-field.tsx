import type { JSX } from "preact";
import { removed, replaced, withMember } from "../../definition/edits";
import { Group } from "../../fields/field";
import { RemoveRow } from "../../fields/remove-row";
import { DateField, TextField } from "../../fields/simple-fields";
import type { DatedHours } from "../model";
import { DayField } from "../week/day-field";

/** Dates with hours of their own, which beat holidays and the week. */
export function ExceptionsField(props: {
  path: string;
  exceptions: DatedHours[];
  onChange: (exceptions: DatedHours[]) => void;
}): JSX.Element {
  const { path, exceptions, onChange } = props;
  return (
    <Group
      label={AJS.I18n.getText("accord.app.exceptions.title")}
      path={path}
      hint={AJS.I18n.getText("accord.app.exceptions.hint")}
    >
      {exceptions.map((exception, i) => (
        <div key={i} class="accord-field-row">
          <DateField
            label={AJS.I18n.getText("accord.app.exceptions.date")}
            path={`${path}[${i}].date`}
            value={exception.date}
            onChange={(date) => {
              onChange(replaced(exceptions, i, { ...exception, date }));
            }}
          />
          <TextField
            label={AJS.I18n.getText("accord.app.field.name")}
            path={`${path}[${i}].name`}
            value={exception.name}
            onChange={(name) => {
              onChange(replaced(exceptions, i, withMember(exception, "name", name)));
            }}
          />
          <DayField
            name={AJS.I18n.getText("accord.app.exceptions.hours")}
            path={`${path}[${i}].hours`}
            windows={exception.hours === "closed" ? [] : exception.hours}
            onChange={(windows) => {
              const hours = windows.length === 0 ? ("closed" as const) : windows;
              onChange(replaced(exceptions, i, { ...exception, hours }));
            }}
          />
          <RemoveRow
            name={exception.name ?? exception.date}
            onRemove={() => {
              onChange(removed(exceptions, i));
            }}
          />
        </div>
      ))}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...exceptions, { date: "", hours: "closed" }]);
        }}
      >
        {AJS.I18n.getText("accord.app.exceptions.add")}
      </button>
    </Group>
  );
}

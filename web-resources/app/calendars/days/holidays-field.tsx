import type { JSX } from "preact";
import { removed, replaced } from "../../definition/edits";
import { Group } from "../../fields/field";
import { FindingNotes, useFindingsAt } from "../../fields/findings";
import { RemoveRow } from "../../fields/remove-row";
import { CheckField, DateField, TextField } from "../../fields/simple-fields";
import type { Holiday } from "../model";
import { CalendarFile } from "./calendar-file";
import { holidayOf, type HolidayRow, rowOf, withHolidays } from "./holidays";
import { PublicHolidays } from "./public-holidays";

/** Closed days: typed, taken from a country's public holidays, or read from a file. */
export function HolidaysField(props: {
  path: string;
  holidays: readonly Holiday[];
  onChange: (holidays: Holiday[]) => void;
}): JSX.Element {
  const { path, holidays, onChange } = props;
  const add = (others: readonly Holiday[]): void => {
    onChange(withHolidays(holidays, others));
  };
  return (
    <Group label={AJS.I18n.getText("accord.app.holidays.title")} path={path}>
      {holidays.length > 0 && (
        <table class="aui accord-holidays">
          <caption class="accord-aside">{AJS.I18n.getText("accord.app.holidays.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{AJS.I18n.getText("accord.app.field.name")}</th>
              <th scope="col">{AJS.I18n.getText("accord.app.holidays.from")}</th>
              <th scope="col">{AJS.I18n.getText("accord.app.holidays.to")}</th>
              <th scope="col">{AJS.I18n.getText("accord.app.holidays.repeats")}</th>
              <th scope="col">
                <span class="accord-aside">{AJS.I18n.getText("accord.app.remove")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {holidays.map((holiday, i) => (
              <Row
                key={i}
                path={`${path}[${i}]`}
                row={rowOf(holiday)}
                onChange={(row) => {
                  onChange(replaced(holidays, i, holidayOf(row)));
                }}
                onRemove={() => {
                  onChange(removed(holidays, i));
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      <div class="accord-adding">
        <button
          type="button"
          class="accord-link"
          onClick={() => {
            onChange([...holidays, { name: "", date: "" }]);
          }}
        >
          {AJS.I18n.getText("accord.app.holidays.add")}
        </button>
        <PublicHolidays onAdd={add} />
        <CalendarFile onAdd={add} />
      </div>
    </Group>
  );
}

function Row(props: {
  path: string;
  row: HolidayRow;
  onChange: (row: HolidayRow) => void;
  onRemove: () => void;
}): JSX.Element {
  const { path, row, onChange, onRemove } = props;
  const findings = useFindingsAt(path);
  return (
    <tr data-path={path} tabIndex={-1}>
      <td>
        <TextField
          label={AJS.I18n.getText("accord.app.field.name")}
          path={`${path}.name`}
          isBare
          value={row.name}
          onChange={(name) => {
            onChange({ ...row, name });
          }}
        />
        <FindingNotes findings={findings} />
      </td>
      <td>
        <DateField
          label={AJS.I18n.getText("accord.app.holidays.from")}
          path={`${path}.from`}
          isBare
          value={row.from}
          onChange={(from) => {
            onChange({ ...row, from });
          }}
        />
      </td>
      <td>
        <DateField
          label={AJS.I18n.getText("accord.app.holidays.to")}
          path={`${path}.to`}
          isBare
          value={row.to}
          onChange={(to) => {
            onChange({ ...row, to });
          }}
        />
      </td>
      <td>
        <CheckField
          label={AJS.I18n.getText("accord.app.holidays.yearly")}
          value={row.yearly}
          onChange={(yearly) => {
            onChange({ ...row, yearly });
          }}
        />
      </td>
      <td>
        <RemoveRow name={row.name === "" ? row.from : row.name} onRemove={onRemove} />
      </td>
    </tr>
  );
}

import type { JSX } from "preact";
import { Combobox } from "../fields/combobox";
import { Field, type FieldProps } from "../fields/field";
import { narrowed } from "../fields/use-combobox";

/** A time of the day, such as "09:00". */
export function TimeField(
  props: FieldProps & { value: string; onChange: (value: string) => void },
): JSX.Element {
  const { value, onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="time"
          class="text accord-short"
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** A place of the time zone database. */
export function ZoneField(props: { zone: string; onChange: (zone: string) => void }): JSX.Element {
  const { zone, onChange } = props;
  return (
    <Field
      label={AJS.I18n.getText("accord.app.start.zone")}
      path="zone"
      required
      hint={AJS.I18n.getText("accord.app.start.zone-hint")}
    >
      {(control) => (
        <Combobox
          control={control}
          shown={zone}
          isFree
          find={(query) =>
            Promise.resolve(
              narrowed(
                zones().map((id) => ({ id, name: id })),
                query,
              ),
            )
          }
          onPick={({ id }) => {
            onChange(id);
          }}
        />
      )}
    </Field>
  );
}

/** Browsers before 2022 cannot list their zones: then one is typed. */
function zones(): string[] {
  const intl = Intl as typeof Intl & { supportedValuesOf?: (key: "timeZone") => string[] };
  return intl.supportedValuesOf?.("timeZone") ?? [];
}

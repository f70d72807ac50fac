import type { JSX } from "preact";
import { instantOf, offsetText, wallTime } from "../../shared/zoned";
import { Field, type FieldProps } from "./field";

/** An instant, read and typed as the wall time of a zone. */
export function InstantField(
  props: FieldProps & {
    /** ISO-8601 with its offset; undefined when there is none. */
    value: string | undefined;
    /** IANA zone of the wall time. */
    zone: string;
    onChange: (value: string | undefined) => void;
  },
): JSX.Element {
  const { value, zone, onChange } = props;
  const note =
    value === undefined
      ? zone
      : AJS.I18n.getText("accord.app.field.zone", zone, offsetText(value, zone));
  return (
    <Field {...props} hint={props.hint ?? note}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          class="text accord-short"
          value={value === undefined ? "" : wallTime(value, zone)}
          onChange={(event) => {
            onChange(instantOf(event.currentTarget.value, zone));
          }}
        />
      )}
    </Field>
  );
}

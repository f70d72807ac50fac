import type { JSX } from "preact";
import { Field, type FieldProps } from "./field";

/** A number; undefined when empty. */
export function NumberField(
  props: FieldProps & {
    value: number | undefined;
    min: number;
    max?: number;
    step: number;
    onChange: (value: number | undefined) => void;
  },
): JSX.Element {
  const { value, min, max, step, onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="number"
          class="text accord-short"
          min={min}
          max={max}
          step={step}
          value={value ?? ""}
          onInput={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            onChange(Number.isNaN(typed) ? undefined : typed);
          }}
        />
      )}
    </Field>
  );
}

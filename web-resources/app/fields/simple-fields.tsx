import type { JSX } from "preact";
import { Field, type FieldProps } from "./field";

type Text = FieldProps & { value: string | undefined; onChange: (value: string) => void };

/** One line of text. */
export function TextField(props: Text & { placeholder?: string }): JSX.Element {
  const { value = "", onChange, placeholder } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="text"
          class="text"
          autocomplete="off"
          placeholder={placeholder}
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

/** Several lines of text. */
export function LongTextField(props: Text): JSX.Element {
  const { value = "", onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          class="textarea"
          rows={3}
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

export interface Choice<V extends string> {
  value: V;
  name: string;
}

/** One of a few. */
export function ChoiceField<V extends string>(
  props: FieldProps & {
    value: V;
    choices: readonly Choice<V>[];
    onChange: (value: V) => void;
  },
): JSX.Element {
  const { value, choices, onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <select
          {...control}
          class="select"
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A local date, such as "2026-12-24"; empty when there is none. */
export function DateField(props: Text): JSX.Element {
  const { value = "", onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="date"
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

/** Percent with at most two decimals; undefined when empty. */
export function PercentField(
  props: FieldProps & {
    value: number | undefined;
    placeholder?: string;
    onChange: (value: number | undefined) => void;
  },
): JSX.Element {
  const { value, onChange, placeholder } = props;
  return (
    <Field {...props}>
      {(control) => (
        <span class="accord-with-unit">
          <input
            {...control}
            type="number"
            class="text accord-short"
            min={0}
            max={100}
            step={0.01}
            placeholder={placeholder}
            value={value ?? ""}
            onInput={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              onChange(Number.isNaN(typed) ? undefined : typed);
            }}
          />
          <span aria-hidden="true">%</span>
        </span>
      )}
    </Field>
  );
}

/** Yes or no. */
export function CheckField(
  props: Omit<FieldProps, "isBare" | "required"> & {
    value: boolean;
    onChange: (value: boolean) => void;
  },
): JSX.Element {
  const { value, onChange } = props;
  return (
    <Field {...props} class="accord-field-check">
      {(control) => (
        <input
          {...control}
          type="checkbox"
          checked={value}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
      )}
    </Field>
  );
}

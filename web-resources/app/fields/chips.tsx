import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "../../shared/icon";
import { Combobox, type Option } from "./combobox";
import { Field, type FieldProps } from "./field";

/** Several of many: what is picked stands in front of the input, each with a button that takes it away. */
export function ChipsField(
  props: FieldProps & {
    class?: string;
    picked: Option[];
    find: (query: string) => Promise<Option[]>;
    isFree?: boolean;
    placeholder?: string;
    onChange: (picked: Option[]) => void;
  },
): JSX.Element {
  const { picked, find, isFree = false, placeholder, onChange } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = (option: Option): void => {
    onChange(picked.filter(({ id }) => id !== option.id));
    input.current?.focus();
  };
  const last = picked[picked.length - 1];
  return (
    <Field {...props}>
      {(control) => (
        <div class="accord-chips">
          {picked.length > 0 && (
            <ul>
              {picked.map((option) => (
                <li key={option.id} class="accord-chip">
                  {option.name}
                  <button
                    type="button"
                    aria-label={AJS.I18n.getText("accord.app.chips.remove", option.name)}
                    onClick={() => {
                      take(option);
                    }}
                  >
                    <Icon shape="cross" />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Combobox
            control={control}
            shown=""
            input={input}
            isFree={isFree}
            placeholder={placeholder ?? AJS.I18n.getText("accord.app.chips.add")}
            find={async (query) =>
              (await find(query)).filter((option) => !picked.some(({ id }) => id === option.id))
            }
            onPick={(option) => {
              if (!picked.some(({ id }) => id === option.id)) onChange([...picked, option]);
              input.current?.focus();
            }}
            onBackspace={() => {
              if (last) take(last);
            }}
          />
        </div>
      )}
    </Field>
  );
}

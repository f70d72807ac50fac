import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../shared/icon";
import { asHttpError } from "../../shared/use-loaded";
import { readAmount } from "./amounts";
import { Field, type FieldProps } from "./field";

const PAUSE = 300;

/** An amount of working time, typed as people write it; says below how long that is on the calendar. */
export function AmountField(
  props: Omit<FieldProps, "hint"> & {
    value: string | undefined;
    /** Id of the calendar whose days are meant; without one nothing is said about how long that is. */
    calendar?: string | undefined;
    placeholder?: string;
    onChange: (value: string) => void;
  },
): JSX.Element {
  const { value = "", calendar, placeholder, onChange } = props;
  const meant = useMeaning(value, calendar);
  return (
    <Field {...props} hint={<Meaning {...meant} />}>
      {(control) => (
        <input
          {...control}
          aria-invalid={control["aria-invalid"] ?? (meant.error === undefined ? undefined : true)}
          type="text"
          class="text accord-short"
          autocomplete="off"
          placeholder={placeholder ?? AJS.I18n.getText("accord.app.amount.example")}
          value={value}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}

interface Meant {
  words?: string;
  error?: string;
}

function Meaning({ words, error }: Meant): JSX.Element {
  return (
    <span aria-live="polite">
      {error !== undefined && (
        <span class="accord-spot-problem">
          <Icon shape="cross" /> <span>{error}</span>
        </span>
      )}
      {words}
    </span>
  );
}

/** @returns what the text means on the calendar, as soon as the typing pauses. */
function useMeaning(text: string, calendar: string | undefined): Meant {
  const [meant, setMeant] = useState<Meant>({});
  useEffect(() => {
    if (text.trim() === "" || calendar === undefined) {
      setMeant({});
      return undefined;
    }
    let isNewest = true;
    const timer = setTimeout(() => {
      readAmount(text, calendar).then(
        ({ words }) => {
          // "8h" needs no explanation: what reads the same is not said twice.
          if (isNewest) setMeant(words.trim() === text.trim() ? {} : { words });
        },
        (thrown: unknown) => {
          const { status, message, detail } = asHttpError(thrown);
          if (isNewest) setMeant(status === 400 ? { error: `${message} ${detail}`.trim() } : {});
        },
      );
    }, PAUSE);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [text, calendar]);
  return meant;
}

import type { JSX } from "preact";
import { browserZone } from "../../shared/zoned";
import { Combobox } from "./combobox";
import { Field, type FieldProps } from "./field";
import { narrowed } from "./use-combobox";

/** A place of the time zone database. One that the browser does not know may be typed: the server judges it. */
export function ZoneField(
  props: FieldProps & { value: string | undefined; onChange: (zone: string) => void },
): JSX.Element {
  const { value = "", onChange } = props;
  return (
    <Field {...props}>
      {(control) => (
        <Combobox
          control={control}
          shown={value}
          isFree
          find={(query) => Promise.resolve(narrowed(options(), query.replace(/ /g, "_")))}
          onPick={({ id }) => {
            onChange(id);
          }}
        />
      )}
    </Field>
  );
}

function options(): { id: string; name: string }[] {
  const own = browserZone();
  const known = (Intl as { supportedValuesOf?: (key: string) => string[] }).supportedValuesOf;
  const zones = known ? known("timeZone") : [];
  return [...new Set([own, ...zones, "UTC"])].map((zone) => ({ id: zone, name: zone }));
}

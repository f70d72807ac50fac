import type { JSX } from "preact";
import { useCallback, useState } from "preact/hooks";
import { today } from "../../../shared/zoned";
import { asHttpError, useLoaded } from "../../../shared/use-loaded";
import { Combobox } from "../../fields/combobox";
import { Field } from "../../fields/field";
import { NumberField } from "../../fields/number-field";
import { Popover } from "../../fields/popover";
import { ChoiceField } from "../../fields/simple-fields";
import { narrowed } from "../../fields/use-combobox";
import { fetchCountries, fetchHolidays } from "../api";
import type { Holiday } from "../model";

/** Adds a country's or region's public holidays of some years. */
export function PublicHolidays(props: {
  onAdd: (holidays: readonly Holiday[]) => void;
}): JSX.Element {
  const title = AJS.I18n.getText("accord.app.holidays.public");
  return (
    <Popover label={title} shown={AJS.I18n.getText("accord.app.holidays.public-pick")}>
      <PublicFields onAdd={props.onAdd} />
    </Popover>
  );
}

function PublicFields({ onAdd }: { onAdd: (holidays: readonly Holiday[]) => void }): JSX.Element {
  // What is typed before the countries have come waits for them.
  const [asked] = useState(fetchCountries);
  const { value: countries = [], failure } = useLoaded(useCallback(() => asked, [asked]));
  const year = Number(today("UTC").slice(0, 4));
  const [code, setCode] = useState("");
  const [region, setRegion] = useState("");
  const [from, setFrom] = useState<number | undefined>(year);
  const [to, setTo] = useState<number | undefined>(year + 2);
  const [said, setSaid] = useState("");
  const country = countries.find((one) => one.code === code);
  const isReady = country !== undefined && from !== undefined && to !== undefined && from <= to;
  const add = (): void => {
    if (!isReady) return;
    fetchHolidays(code, region, from, to).then(
      (found) => {
        onAdd(found);
        setSaid(AJS.I18n.getText("accord.app.holidays.found", String(found.length)));
      },
      (error: unknown) => {
        const { message, detail } = asHttpError(error);
        setSaid(`${message} ${detail}`);
      },
    );
  };
  return (
    <>
      <Field label={AJS.I18n.getText("accord.app.holidays.country")}>
        {(control) => (
          <Combobox
            control={control}
            shown={country?.name ?? ""}
            find={async (query) =>
              narrowed(
                (await asked).map((one) => ({ id: one.code, name: one.name })),
                query,
                300,
              )
            }
            onPick={({ id }) => {
              setCode(id);
              setRegion("");
            }}
          />
        )}
      </Field>
      {country && country.regions.length > 0 && (
        <ChoiceField
          label={AJS.I18n.getText("accord.app.holidays.region")}
          value={region}
          choices={[
            { value: "", name: AJS.I18n.getText("accord.app.holidays.whole-country") },
            ...country.regions.map((one) => ({ value: one.code, name: one.name })),
          ]}
          onChange={setRegion}
        />
      )}
      <div class="accord-field-row">
        <NumberField
          label={AJS.I18n.getText("accord.app.holidays.from-year")}
          min={1970}
          max={2599}
          step={1}
          value={from}
          onChange={setFrom}
        />
        <NumberField
          label={AJS.I18n.getText("accord.app.holidays.to-year")}
          min={1970}
          max={2599}
          step={1}
          value={to}
          onChange={setTo}
        />
      </div>
      <div class="accord-buttons">
        <button
          type="button"
          class="aui-button aui-button-primary"
          aria-disabled={!isReady}
          onClick={add}
        >
          {AJS.I18n.getText("accord.app.holidays.add-them")}
        </button>
        <span role="status" class="accord-note">
          {said}
          {failure?.message}
        </span>
      </div>
    </>
  );
}

import type { JSX } from "preact";
import type { PeriodLength } from "../../shared/figures/model";
import { periodText } from "../../shared/figures/periods";
import { labelOf, stepLabel } from "../../shared/figures/period-labels";
import { browserZone, today } from "../../shared/zoned";
import { ChoiceField } from "./simple-fields";

const COUNT = 13;

/** How long the periods are that a page shows, and which of them. */
export function PeriodFields(props: {
  lengths: readonly ("MONTH" | "QUARTER" | "YEAR")[];
  length: PeriodLength;
  /** Label; "" for the newest that has figures. */
  period: string;
  onChange: (length: PeriodLength, period: string) => void;
}): JSX.Element {
  const { lengths, length, period, onChange } = props;
  const newest = labelOf(length, today(browserZone()));
  const recent = Array.from({ length: COUNT }, (_, back) => stepLabel(newest, -back));
  const known = period === "" || recent.includes(period) ? recent : [period, ...recent];
  return (
    <>
      <ChoiceField<string>
        label={AJS.I18n.getText("accord.app.period.by")}
        value={length}
        choices={lengths.map((value) => ({ value, name: lengthWords(value) }))}
        onChange={(value) => {
          onChange(value as PeriodLength, "");
        }}
      />
      <ChoiceField<string>
        label={AJS.I18n.getText("accord.app.period.which")}
        value={period}
        choices={[
          { value: "", name: AJS.I18n.getText("accord.app.period.newest") },
          ...known.map((value) => ({ value, name: periodText(value) })),
        ]}
        onChange={(value) => {
          onChange(length, value);
        }}
      />
    </>
  );
}

function lengthWords(length: "MONTH" | "QUARTER" | "YEAR"): string {
  switch (length) {
    case "MONTH":
      return AJS.I18n.getText("accord.app.period.by-month");
    case "QUARTER":
      return AJS.I18n.getText("accord.app.period.by-quarter");
    case "YEAR":
      return AJS.I18n.getText("accord.app.period.by-year");
  }
}

import type { JSX } from "preact";
import { AmountField } from "../../fields/amount-field";
import { useFindingsUnder } from "../../fields/findings";
import { Popover } from "../../fields/popover";
import { ChoiceField, PercentField } from "../../fields/simple-fields";
import type { Threshold } from "../model";
import { shareOf, thresholdKind, type ThresholdKind, thresholdOf } from "./step-edits";
import { thresholdWords } from "./words";

/** When a step comes: at a share of the target, when it is due, or so long before or after. */
export function ThresholdPicker(props: {
  path: string;
  calendar: string | undefined;
  value: Threshold;
  onChange: (at: Threshold) => void;
}): JSX.Element {
  const { path, calendar, value, onChange } = props;
  const kind = thresholdKind(value);
  const isWrong = useFindingsUnder(path).problems.length > 0;
  const label = AJS.I18n.getText("accord.app.threshold.label");
  const kinds: { value: ThresholdKind; name: string }[] = [
    { value: "share", name: AJS.I18n.getText("accord.app.threshold.kind-share") },
    { value: "due", name: AJS.I18n.getText("accord.app.threshold.due") },
    { value: "before", name: AJS.I18n.getText("accord.app.threshold.kind-before") },
    { value: "after", name: AJS.I18n.getText("accord.app.threshold.kind-after") },
  ];
  return (
    <Popover label={label} shown={thresholdWords(value)} path={path} isWrong={isWrong}>
      <ChoiceField
        label={label}
        path={path}
        value={kind}
        choices={kinds}
        onChange={(next) => {
          onChange(thresholdOf(next));
        }}
      />
      {kind === "share" && (
        <PercentField
          label={AJS.I18n.getText("accord.app.threshold.of-target")}
          value={shareOf(value)}
          onChange={(share) => {
            onChange(`${share ?? ""}%`);
          }}
        />
      )}
      {typeof value === "object" && (
        <AmountField
          label={AJS.I18n.getText("accord.app.threshold.amount")}
          path={`${path}.${kind}`}
          calendar={calendar}
          value={"before" in value ? value.before : value.after}
          onChange={(amount) => {
            onChange(kind === "before" ? { before: amount } : { after: amount });
          }}
        />
      )}
    </Popover>
  );
}

import type { JSX } from "preact";
import { Icon } from "../icon";
import { stepLabel } from "./period-labels";
import { periodText } from "./periods";

/** One period back, one forward, as far as the one that runs. */
export function PeriodStepper(props: {
  label: string;
  running: string;
  onChange: (label: string) => void;
}): JSX.Element {
  const { label, running, onChange } = props;
  const isLast = label >= running;
  return (
    <span class="accord-stepper">
      <button
        type="button"
        aria-label={AJS.I18n.getText(
          "accord.figure.step.earlier",
          periodText(stepLabel(label, -1)),
        )}
        onClick={() => {
          onChange(stepLabel(label, -1));
        }}
      >
        <Icon shape="chevron" />
      </button>
      <strong aria-live="polite">{periodText(label)}</strong>
      <button
        type="button"
        aria-disabled={isLast}
        aria-label={AJS.I18n.getText("accord.figure.step.later", periodText(stepLabel(label, 1)))}
        onClick={() => {
          if (!isLast) onChange(stepLabel(label, 1));
        }}
      >
        <Icon shape="chevron" />
      </button>
    </span>
  );
}

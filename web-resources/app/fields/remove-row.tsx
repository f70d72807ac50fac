import type { JSX } from "preact";
import { Icon } from "../../shared/icon";

/** Takes one entry out of a list of fields. */
export function RemoveRow(props: {
  /** Of the entry, read aloud. */
  name: string;
  onRemove: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="accord-remove-row"
      aria-label={AJS.I18n.getText("accord.app.chips.remove", props.name)}
      onClick={props.onRemove}
    >
      <Icon shape="cross" />
    </button>
  );
}

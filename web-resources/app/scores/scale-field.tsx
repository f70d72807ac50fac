import type { JSX } from "preact";
import { Group } from "../fields/field";
import { CANNOT_SAY, numbersOf, type OwnItem } from "./own-view-model";

/** Numbers from one named end to the other, as a radio group; none of them is an answer, too. */
export function ScaleField(props: {
  item: OwnItem;
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const { item, value, onChange } = props;
  const { id, wording, low, high, kind } = item;
  const numbers = numbersOf(item);
  const last = numbers[numbers.length - 1];
  const option = (choice: string, text: string, end?: string): JSX.Element => (
    <label key={choice}>
      <input
        type="radio"
        name={`accord-own-${id}`}
        value={choice}
        checked={value === choice}
        aria-label={end === undefined ? undefined : `${text}, ${end}`}
        onChange={() => {
          onChange(choice);
        }}
      />{" "}
      {text}
    </label>
  );
  return (
    <Group
      label={wording}
      path={id}
      hint={
        low !== undefined && high !== undefined && last !== undefined
          ? AJS.I18n.getText(
              "accord.app.own-view.ends",
              String(numbers[0]),
              low,
              String(last),
              high,
            )
          : undefined
      }
    >
      <div class="accord-scale">
        {numbers.map((number) =>
          option(
            String(number),
            String(number),
            number === numbers[0] ? low : number === last ? high : undefined,
          ),
        )}
        {kind === "AGREEMENT" &&
          option(CANNOT_SAY, AJS.I18n.getText("accord.app.own-view.cannot-say"))}
        {option("", AJS.I18n.getText("accord.app.own-view.no-answer"))}
      </div>
    </Group>
  );
}

import type { JSX } from "preact";
import { CANNOT_SAY, type Item, maySayNothing, scaleOf } from "../model";
import type { Words } from "../words/words";
import { ProblemNote } from "./problem-note";
import { focusId, type QuestionProps } from "./props";

/** Numbers from one named end to the other, as a radio group: arrows move, and each end says what it means. */
export function ScaleQuestion(props: QuestionProps): JSX.Element {
  const { item, words, value, isPrefilled, problem, onChange } = props;
  const id = focusId(item);
  const numbers = scaleOf(item.kind);
  const [low, high] = endsOf(item, words);
  const [lowest, highest] = [numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0];
  // The focus goes to what is picked, else to the first.
  const picked = value === "" ? String(lowest) : value;
  const option = (choice: string, text: string, end?: string): JSX.Element => (
    <label key={choice}>
      <input
        type="radio"
        id={choice === picked ? id : undefined}
        name={id}
        value={choice}
        checked={value === choice}
        aria-label={end === undefined ? undefined : `${text}, ${end}`}
        onChange={() => {
          onChange(choice);
        }}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset
      class="survey-question"
      role="radiogroup"
      aria-required={!item.optional}
      aria-invalid={problem !== undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend>
        {item.wording} {item.optional && <small>({words.optional})</small>}
      </legend>
      <div class="survey-choices">
        <div>
          <div class="survey-ends" aria-hidden="true">
            <span>
              {lowest} · {low}
            </span>
            <span>
              {highest} · {high}
            </span>
          </div>
          <div class={`survey-scale survey-scale-${numbers.length}`}>
            {numbers.map((number) => {
              const end = number === lowest ? low : number === highest ? high : undefined;
              return option(String(number), String(number), end);
            })}
          </div>
        </div>
        {maySayNothing(item.kind) && option(CANNOT_SAY, words.cannotSay)}
      </div>
      {item.optional && value !== "" && (
        <button
          type="button"
          class="survey-link"
          onClick={() => {
            onChange("");
          }}
        >
          {words.clear}
          <span class="survey-aside"> ({item.wording})</span>
        </button>
      )}
      {isPrefilled && value !== "" && <p class="survey-note">{words.prefilled(value)}</p>}
      {problem && <ProblemNote id={`${id}-problem`} problem={problem} words={words} />}
    </fieldset>
  );
}

function endsOf({ kind, low, high }: Item, words: Words): readonly [string, string] {
  const own =
    kind === "CHOOSE_AGAIN"
      ? words.chooseAgain
      : kind === "EFFORT"
        ? words.effort
        : words.agreement;
  return [low ?? own[0], high ?? own[1]];
}

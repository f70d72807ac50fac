import type { JSX } from "preact";
import { ProblemNote } from "./problem-note";
import { focusId, type QuestionProps } from "./props";

/** So many minutes, typed. */
export function MinutesQuestion(props: QuestionProps): JSX.Element {
  const { item, words, value, problem, onChange } = props;
  const id = focusId(item);
  return (
    <div class="survey-question">
      <label for={id}>
        {item.wording} {item.optional && <small>({words.optional})</small>}
      </label>
      <span class="survey-minutes">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          aria-required={!item.optional}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? `${id}-unit ${id}-problem` : `${id}-unit`}
          onInput={(event) => {
            onChange(event.currentTarget.value);
          }}
        />{" "}
        <span id={`${id}-unit`}>{words.minutes}</span>
      </span>
      {problem && <ProblemNote id={`${id}-problem`} problem={problem} words={words} />}
    </div>
  );
}

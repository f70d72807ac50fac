import type { JSX } from "preact";
import { MOST_CHARACTERS } from "../typed";
import { countText } from "../words/words";
import { ProblemNote } from "./problem-note";
import { focusId, type QuestionProps } from "./props";

/** Free text, with how much of it there may be. It is never cut off: what is too long says so. */
export function TextQuestion(props: QuestionProps): JSX.Element {
  const { item, words, value, problem, onChange } = props;
  const id = focusId(item);
  return (
    <div class="survey-question">
      <label for={id}>
        {item.wording} {item.optional && <small>({words.optional})</small>}
      </label>
      <textarea
        id={id}
        rows={3}
        value={value}
        aria-required={!item.optional}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-count ${id}-problem` : `${id}-count`}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <p class="survey-note survey-count" id={`${id}-count`}>
        {words.characters(countText(value.trim().length, words), countText(MOST_CHARACTERS, words))}
      </p>
      {problem && <ProblemNote id={`${id}-problem`} problem={problem} words={words} />}
    </div>
  );
}

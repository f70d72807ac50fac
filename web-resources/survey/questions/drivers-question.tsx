import type { JSX } from "preact";
import { inOrder, listOf, picksOf, toggled } from "../drivers";
import { ProblemNote } from "./problem-note";
import { focusId, type QuestionProps } from "./props";

/** What weighed most in another answer: there once that is given, with the list that belongs to it. */
export function DriversQuestion(props: QuestionProps): JSX.Element | null {
  const { item, words, value, problem, score = "", order = [], onChange } = props;
  const { drivers } = item;
  if (!drivers) return null;
  const list = listOf(drivers, score);
  const id = focusId(item);
  const picks = picksOf(value);
  const isFull = picks.length >= drivers.most;
  return (
    <>
      {/* Another list is another element, so that it is told even in the same words. */}
      <p class="survey-aside" role="status">
        {list && <span key={list.least}>{words.picksAppear(item.wording)}</span>}
      </p>
      {list && (
        <fieldset
          class="survey-question survey-drivers"
          aria-describedby={problem ? `${id}-problem` : undefined}
        >
          <legend>
            {item.wording}{" "}
            <small>
              ({words.optional}, {words.picksUpTo(String(drivers.most))})
            </small>
          </legend>
          <div class="survey-picks">
            {inOrder(list.drivers, order).map((choice, i) => {
              const isPicked = picks.includes(choice.id);
              const isShut = isFull && !isPicked;
              return (
                <label key={choice.id}>
                  <input
                    type="checkbox"
                    id={i === 0 ? id : undefined}
                    checked={isPicked}
                    aria-disabled={isShut}
                    onClick={(event) => {
                      if (isShut) event.preventDefault();
                    }}
                    onChange={() => {
                      if (!isShut) onChange(toggled(value, choice.id));
                    }}
                  />
                  <span>{choice.text}</span>
                </label>
              );
            })}
          </div>
          <p class="survey-note" role="status">
            {isFull && words.picksEnough(String(drivers.most))}
          </p>
          {problem && <ProblemNote id={`${id}-problem`} problem={problem} words={words} />}
        </fieldset>
      )}
    </>
  );
}

import type { JSX } from "preact";
import type { Words } from "./words/words";

/** Where what was ticked is kept among what was typed: no question has such an id. */
export const CONTACT = "?contact";
export const TICKED = "yes";

/**
 * After the questions: asks the department to get in touch, and says what its head then learns. Offered whatever was
 * answered, as offering it to the discontent alone would tell who they are.
 */
export function Contact(props: {
  provider: string;
  isNamed: boolean;
  isTicked: boolean;
  words: Words;
  onChange: (isTicked: boolean) => void;
}): JSX.Element {
  const { provider, isNamed, isTicked, words, onChange } = props;
  return (
    <div class="survey-question survey-contact">
      <label>
        <input
          type="checkbox"
          checked={isTicked}
          aria-describedby="survey-contact-what"
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
        <span>{words.contact(provider)}</span>
      </label>
      <p class="survey-note" id="survey-contact-what">
        {isNamed ? words.contactNamed : words.contactAnonymous}
      </p>
    </div>
  );
}

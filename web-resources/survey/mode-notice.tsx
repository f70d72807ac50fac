import type { JSX } from "preact";
import type { Words } from "./words/words";

/** Before the first question: whether the answer carries the name, and who sees it. */
export function ModeNotice(props: {
  isNamed: boolean;
  provider: string;
  words: Words;
  /** What the server adds. */
  more?: string | undefined;
}): JSX.Element {
  const { isNamed, provider, words, more } = props;
  return (
    <div class="survey-notice">
      <p>
        <strong>{isNamed ? words.named : words.anonymous}</strong>{" "}
        {isNamed ? words.namedTo(provider) : words.anonymousTo(provider)}
      </p>
      {more !== undefined && <p>{more}</p>}
    </div>
  );
}

import type { JSX } from "preact";
import { Heading } from "./heading";
import type { Closed, Ending, Invitation } from "./model";
import { OptOut } from "./opt-out";
import { dateText, type Words } from "./words/words";

/** Nothing to answer, or not any more: says why, and what of it. */
export function EndingView(props: {
  token: string;
  ending: Ending;
  survey: Invitation | Closed | undefined;
  words: Words;
  /** Whether the person asked to be contacted. */
  asksContact: boolean;
  /** Whether the form stood here before. */
  takesFocus: boolean;
}): JSX.Element {
  const { token, ending, survey, words, asksContact, takesFocus } = props;
  const [title, what] = textsOf(ending, survey, words);
  return (
    <div class={`survey-ending survey-ending-${ending.toLowerCase()}`}>
      <span class="survey-mark" aria-hidden="true">
        {ending === "THANKS" || ending === "USED" ? "✓" : "–"}
      </span>
      <Heading text={title} takesFocus={takesFocus} />
      <p>{what}</p>
      {ending === "THANKS" && asksContact && survey?.provider && (
        <p>{words.contactThanks(survey.provider.name)}</p>
      )}
      {ending === "THANKS" && <p class="survey-note">{words.closePage}</p>}
      {ending !== "UNKNOWN" && <OptOut token={token} words={words} />}
    </div>
  );
}

function textsOf(
  ending: Ending,
  survey: Invitation | Closed | undefined,
  words: Words,
): [title: string, what: string] {
  switch (ending) {
    case "THANKS":
      return [words.thanks, thanksWords(survey, words)];
    case "USED":
      return [words.used, words.usedWhat];
    case "EXPIRED":
      return [
        words.expired,
        survey?.expiresAt === undefined ? "" : words.expiredWhat(dateText(survey.expiresAt, words)),
      ];
    case "WITHDRAWN":
      return [words.withdrawn, words.withdrawnWhat];
    case "UNKNOWN":
      return [words.unknown, words.unknownWhat];
  }
}

function thanksWords(survey: Invitation | Closed | undefined, words: Words): string {
  return survey?.state === "OPEN" && survey.mode === "ATTRIBUTED"
    ? words.thanksNamed(survey.provider.name)
    : words.thanksAnonymous;
}

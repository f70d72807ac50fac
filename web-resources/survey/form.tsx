import type { JSX } from "preact";
import type { SurveyError } from "./api";
import { Contact, CONTACT, TICKED } from "./contact";
import { Heading } from "./heading";
import { ModeNotice } from "./mode-notice";
import type { Invitation } from "./model";
import { OptOut } from "./opt-out";
import { Question } from "./questions/question";
import { Summary } from "./summary";
import type { Survey } from "./use-survey";
import { dateText, type Words } from "./words/words";

/** The questions, after who sees the answers, before the one button. */
export function Form(props: {
  token: string;
  invitation: Invitation;
  survey: Survey;
  words: Words;
}): JSX.Element {
  const { token, invitation, survey, words } = props;
  const { provider, about, items, expiresAt } = invitation;
  const { problems, sendFailure, isSending } = survey;
  return (
    <>
      <Heading text={words.title(provider.name)} takesFocus={false} />
      {about && (
        <p class="survey-about">
          <span class="survey-note">{words.about}</span>
          <br />
          <strong>{about.key}</strong> {about.summary}
        </p>
      )}
      <ModeNotice
        isNamed={invitation.mode === "ATTRIBUTED"}
        provider={provider.name}
        words={words}
        more={invitation.modeNotice}
      />
      <p class="survey-note">
        {words.length(String(items.length))}{" "}
        {expiresAt !== undefined && words.until(dateText(expiresAt, words))}
      </p>
      {survey.isRestored && (
        <p class="survey-note" role="status">
          {words.restored}
        </p>
      )}
      <form
        noValidate
        aria-busy={isSending}
        onSubmit={(event) => {
          event.preventDefault();
          survey.send();
        }}
      >
        <Summary problems={problems} refusals={survey.refusals} words={words} />
        {items.map((item) => (
          <Question
            key={item.id}
            item={item}
            words={words}
            value={survey.typed[item.id] ?? ""}
            isPrefilled={survey.byLink.has(item.id)}
            problem={problems.find((problem) => problem.item.id === item.id)}
            score={item.drivers && survey.typed[item.drivers.of]}
            order={survey.order}
            onChange={(value) => {
              survey.type(item.id, value);
            }}
          />
        ))}
        <Contact
          provider={provider.name}
          isNamed={invitation.mode === "ATTRIBUTED"}
          isTicked={survey.typed[CONTACT] === TICKED}
          words={words}
          onChange={(isTicked) => {
            survey.type(CONTACT, isTicked ? TICKED : "");
          }}
        />
        {sendFailure && <NotSent failure={sendFailure} words={words} />}
        <div class="survey-buttons">
          <button type="submit" class="survey-button survey-primary" aria-disabled={isSending}>
            {isSending ? words.sending : words.send}
          </button>
        </div>
      </form>
      <OptOut token={token} words={words} />
    </>
  );
}

function NotSent({ failure, words }: { failure: SurveyError; words: Words }): JSX.Element {
  const why = failure.status === 0 ? words.unreachable : words.serverTrouble;
  return (
    <div class="survey-summary" role="alert">
      <h2>{words.notSent}</h2>
      <p>{failure.status >= 400 && failure.status < 500 ? failure.message : why}</p>
    </div>
  );
}

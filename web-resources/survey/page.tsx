import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { CONTACT, TICKED } from "./contact";
import { EndingView } from "./ending-view";
import { Form } from "./form";
import { LanguageSwitch } from "./language-switch";
import { type Survey, useSurvey } from "./use-survey";
import { type Words, wordsIn } from "./words/words";

/** The whole page behind an invitation's link. */
export function SurveyPage({ token, search }: { token: string; search: string }): JSX.Element {
  const survey = useSurvey(token, search);
  const { loaded } = survey;
  const language = loaded?.language ?? navigator.language;
  const words = wordsIn(language);
  useEffect(() => {
    // Read out in the language that the page speaks.
    document.documentElement.lang = language;
  }, [language]);
  return (
    <div class="survey" lang={language}>
      <LanguageSwitch
        languages={loaded?.languages ?? []}
        current={language}
        words={words}
        onPick={survey.load}
      />
      <div class="survey-sheet">
        <Content token={token} survey={survey} words={words} />
      </div>
    </div>
  );
}

function Content(props: { token: string; survey: Survey; words: Words }): JSX.Element {
  const { token, survey, words } = props;
  const { loaded, ending, loadFailure } = survey;
  if (ending)
    return (
      <EndingView
        token={token}
        ending={ending}
        survey={loaded}
        words={words}
        asksContact={survey.typed[CONTACT] === TICKED}
        takesFocus={survey.isSending || ending === "THANKS"}
      />
    );
  if (loaded?.state === "OPEN")
    return <Form token={token} invitation={loaded} survey={survey} words={words} />;
  if (loadFailure)
    return (
      <div role="alert">
        <p>
          <strong>{words.notLoaded}</strong>
        </p>
        <p>{loadFailure.message || words.unreachable}</p>
        <div class="survey-buttons">
          <button
            type="button"
            class="survey-button"
            onClick={() => {
              survey.load();
            }}
          >
            {words.again}
          </button>
        </div>
      </div>
    );
  return (
    <p class="survey-note" role="status">
      {words.loading}
    </p>
  );
}

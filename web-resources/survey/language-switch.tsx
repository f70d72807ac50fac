import type { JSX } from "preact";
import { languageName, type Words } from "./words/words";

/** The languages that the questions are there in, each by its own name. */
export function LanguageSwitch(props: {
  languages: readonly string[];
  current: string;
  words: Words;
  onPick: (language: string) => void;
}): JSX.Element | null {
  const { languages, current, words, onPick } = props;
  if (languages.length < 2) return null;
  return (
    <div class="survey-languages" role="group" aria-label={words.languages}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          class="survey-link"
          aria-pressed={language === current}
          onClick={() => {
            onPick(language);
          }}
        >
          {languageName(language)}
        </button>
      ))}
    </div>
  );
}

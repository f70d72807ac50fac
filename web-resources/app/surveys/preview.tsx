import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Contact, CONTACT, TICKED } from "../../survey/contact";
import { settled } from "../../survey/drivers";
import type { Item } from "../../survey/model";
import { ModeNotice } from "../../survey/mode-notice";
import { Question } from "../../survey/questions/question";
import { languageName, wordsIn } from "../../survey/words/words";
import { useRows } from "../definition/rows";
import { ChoiceField } from "../fields/simple-fields";
import type { Survey, SurveyItem } from "./model";
import { scoredBefore, standardDrivers } from "./standard-drivers";
import { full, wordingOf } from "./standard-items";

const LANGUAGES = ["en", "de", "fr"];

/** The newest questions as the client sees them, with the same parts. Nothing is sent from here. */
export function Preview({ survey }: { survey: Survey }): JSX.Element {
  const [language, setLanguage] = useState("en");
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { value: departments } = useRows("departments");
  const department =
    departments?.find(({ id }) => id === survey.provider)?.name ??
    AJS.I18n.getText("accord.app.survey.the-department");
  const words = wordsIn(language);
  const newest = survey.questionSets[survey.questionSets.length - 1];
  const items = newest?.items ?? [];
  return (
    <section class="accord-preview">
      <h2>{AJS.I18n.getText("accord.app.survey.preview")}</h2>
      <p class="accord-note">{AJS.I18n.getText("accord.app.survey.preview-what")}</p>
      <form
        class="aui"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <ChoiceField<string>
          label={AJS.I18n.getText("accord.app.survey.preview-language")}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, name: languageName(value) }))}
          onChange={setLanguage}
        />
      </form>
      <div class="survey" lang={language}>
        <div class="survey-sheet">
          <p class="accord-preview-title">{words.title(department)}</p>
          <ModeNotice isNamed={survey.mode === "attributed"} provider={department} words={words} />
          {items.map((item) => {
            const { id } = full(item);
            return (
              <Question
                key={id}
                item={shown(item, items, language, department)}
                words={words}
                value={typed[id] ?? ""}
                isPrefilled={false}
                problem={undefined}
                score={typed[scoredBefore(item, items) ?? ""]}
                onChange={(value) => {
                  setTyped(settledBy(items, { ...typed, [id]: value }));
                }}
              />
            );
          })}
          <Contact
            provider={department}
            isNamed={survey.mode === "attributed"}
            isTicked={typed[CONTACT] === TICKED}
            words={words}
            onChange={(isTicked) => {
              setTyped({ ...typed, [CONTACT]: isTicked ? TICKED : "" });
            }}
          />
        </div>
      </div>
    </section>
  );
}

/** As on the page of the survey, a changed score takes away picks of another list. */
function settledBy(
  items: readonly SurveyItem[],
  typed: Record<string, string>,
): Readonly<Record<string, string>> {
  const asked = items.map((item) => ({ ...shown(item, items, "en", ""), id: full(item).id }));
  return settled(asked, typed);
}

function shown(
  item: SurveyItem,
  items: readonly SurveyItem[],
  language: string,
  department: string,
): Item {
  const { id, kind } = full(item);
  const scored = scoredBefore(item, items);
  return {
    id: `preview-${id}`,
    ...(scored === undefined ? {} : { drivers: standardDrivers(scored, language) }),
    kind: kind.toUpperCase().replace("-", "_") as Item["kind"],
    wording: wordingOf(item, language, department),
    optional: kind === "minutes" || kind === "text" || kind === "drivers",
  };
}

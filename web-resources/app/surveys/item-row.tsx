import type { JSX } from "preact";
import { withMember } from "../definition/edits";
import { RemoveRow } from "../fields/remove-row";
import { TextField } from "../fields/simple-fields";
import type { SurveyItem } from "./model";
import { full, STANDARD } from "./standard-items";
import { kindWords } from "./words";

const LANGUAGES = ["en", "de", "fr"] as const;

/** One question: its standard words, or a field for each language. */
export function ItemRow(props: {
  item: SurveyItem;
  name: string;
  path: string;
  onChange: (item: SurveyItem) => void;
  onRemove: () => void;
}): JSX.Element {
  const { item, name, path, onChange, onRemove } = props;
  const said = full(item);
  const { wording } = said;
  const standard = STANDARD[said.id];
  return (
    <div class="accord-item-edited">
      <div class="accord-item-head">
        <span>
          {wording === undefined ? (
            name
          ) : (
            <strong>{AJS.I18n.getText("accord.app.item.own-words")}</strong>
          )}
          <span class="accord-note"> {kindWords(said.kind)}</span>
        </span>
        {standard && (
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              onChange(
                wording === undefined ? { ...said, wording: { ...standard.wording } } : said.id,
              );
            }}
          >
            {wording === undefined
              ? AJS.I18n.getText("accord.app.item.reword")
              : AJS.I18n.getText("accord.app.item.standard")}
            <span class="accord-aside"> ({name})</span>
          </button>
        )}
        <RemoveRow name={name} onRemove={onRemove} />
      </div>
      {wording !== undefined &&
        LANGUAGES.map((language) => (
          <TextField
            key={language}
            label={languageWords(language)}
            path={`${path}.wording.${language}`}
            required={language === "en"}
            value={wording[language]}
            onChange={(text) => {
              onChange({ ...said, wording: withMember(wording, language, text) });
            }}
          />
        ))}
      {wording !== undefined && (
        <p class="accord-note">
          {AJS.I18n.getText("accord.app.item.department-hint", "{department}")}
        </p>
      )}
    </div>
  );
}

function languageWords(language: (typeof LANGUAGES)[number]): string {
  switch (language) {
    case "en":
      return AJS.I18n.getText("accord.app.item.in-english");
    case "de":
      return AJS.I18n.getText("accord.app.item.in-german");
    case "fr":
      return AJS.I18n.getText("accord.app.item.in-french");
  }
}

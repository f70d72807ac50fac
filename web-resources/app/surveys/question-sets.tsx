import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { browserMoment } from "../../shared/moments";
import { browserZone, nextHour } from "../../shared/zoned";
import { replaced } from "../definition/edits";
import type { Definition } from "../definition/use-definition";
import { InstantField } from "../fields/instant-field";
import { ItemList } from "./item-list";
import type { QuestionSet, Survey } from "./model";
import { wordingOf } from "./standard-items";

/** What is asked, newest first. A stored set stays as it is, because its answers belong to its words. */
export function QuestionSets({ definition }: { definition: Definition<Survey> }): JSX.Element {
  const { draft, stored, edit } = definition;
  const { questionSets } = draft;
  const isStored = ({ number }: QuestionSet): boolean =>
    stored.revision > 0 && stored.document.questionSets.some((one) => one.number === number);
  const newest = questionSets[questionSets.length - 1];
  const add = (): void => {
    if (!newest) return;
    const next = {
      ...newest,
      number: newest.number + 1,
      effectiveFrom: nextHour(newest.effectiveFrom),
    };
    edit((now) => ({ ...now, questionSets: [...now.questionSets, next] }));
  };
  return (
    <Card
      title={AJS.I18n.getText("accord.app.survey.questions")}
      actions={
        newest &&
        isStored(newest) && (
          <button type="button" class="aui-button" onClick={add}>
            {AJS.I18n.getText("accord.app.survey.new-set")}
          </button>
        )
      }
    >
      {[...questionSets.entries()].reverse().map(([index, set]) => (
        <section key={set.number} class="accord-question-set">
          <h4>{AJS.I18n.getText("accord.app.survey.set", String(set.number))}</h4>
          {isStored(set) ? (
            <StoredSet set={set} />
          ) : (
            <EditedSet
              set={set}
              index={index}
              onChange={(changed) => {
                edit((now) => ({
                  ...now,
                  questionSets: replaced(now.questionSets, index, changed),
                }));
              }}
            />
          )}
        </section>
      ))}
    </Card>
  );
}

function StoredSet({ set }: { set: QuestionSet }): JSX.Element {
  return (
    <>
      <p class="accord-note">
        {AJS.I18n.getText("accord.app.survey.set-from", browserMoment(set.effectiveFrom))}{" "}
        {AJS.I18n.getText("accord.app.survey.set-stays")}
      </p>
      <ol class="accord-asked">
        {set.items.map((item, i) => (
          <li key={i}>
            {wordingOf(item, "en", AJS.I18n.getText("accord.app.survey.the-department"))}
          </li>
        ))}
      </ol>
    </>
  );
}

function EditedSet(props: {
  set: QuestionSet;
  index: number;
  onChange: (set: QuestionSet) => void;
}): JSX.Element {
  const { set, index, onChange } = props;
  const path = `questionSets[${index}]`;
  return (
    <>
      <InstantField
        label={AJS.I18n.getText("accord.app.survey.asked-from")}
        path={`${path}.effectiveFrom`}
        zone={browserZone()}
        value={set.effectiveFrom}
        onChange={(effectiveFrom) => {
          if (effectiveFrom !== undefined) onChange({ ...set, effectiveFrom });
        }}
      />
      <ItemList
        items={set.items}
        path={`${path}.items`}
        onChange={(items) => {
          onChange({ ...set, items });
        }}
      />
    </>
  );
}

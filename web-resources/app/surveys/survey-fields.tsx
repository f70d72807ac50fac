import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { isSame, withList, withMember } from "../definition/edits";
import type { Definition } from "../definition/use-definition";
import { NamedFields } from "../fields/named-fields";
import { NumberField } from "../fields/number-field";
import { DefinitionPicker, DefinitionsPicker } from "../fields/pickers";
import { CheckField, ChoiceField } from "../fields/simple-fields";
import type { Audience, Instrument, Mode, Survey } from "./model";
import { QuestionSets } from "./question-sets";
import { standardItems } from "./standard-items";
import { audienceWords, instrumentWords, modeMeaning, modeWords } from "./words";

/** Everything that a configuration document says about a survey. */
export function SurveyFields({ definition }: { definition: Definition<Survey> }): JSX.Element {
  const { draft, edit } = definition;
  return (
    <>
      <NamedFields definition={definition} />
      <DefinitionPicker
        kind="departments"
        label={AJS.I18n.getText("accord.app.survey.provider")}
        path="provider"
        required
        hint={AJS.I18n.getText("accord.app.survey.provider-hint")}
        value={draft.provider}
        onChange={(provider) => {
          edit((now) => withMember(now, "provider", provider));
        }}
      />
      <Card title={AJS.I18n.getText("accord.app.survey.who")}>
        <WhoFields definition={definition} />
      </Card>
      <Card title={AJS.I18n.getText("accord.app.survey.seen-by")}>
        <ChoiceField<Mode>
          label={AJS.I18n.getText("accord.app.survey.mode")}
          path="mode"
          hint={modeMeaning(draft.mode ?? "anonymous")}
          value={draft.mode ?? "anonymous"}
          choices={(["anonymous", "attributed"] as const).map((value) => ({
            value,
            name: modeWords(value),
          }))}
          onChange={(mode) => {
            edit((now) => withMember(now, "mode", mode === "anonymous" ? undefined : mode));
          }}
        />
        <p class="accord-note">{AJS.I18n.getText("accord.app.survey.small")}</p>
      </Card>
      <QuestionSets definition={definition} />
      <CheckField
        label={AJS.I18n.getText("accord.app.survey.active")}
        path="active"
        value={draft.active ?? true}
        onChange={(active) => {
          edit((now) => withMember(now, "active", active ? undefined : false));
        }}
      />
    </>
  );
}

function WhoFields({ definition: { draft, edit, stored } }: { definition: Definition<Survey> }) {
  return (
    <>
      <ChoiceField<Instrument>
        label={AJS.I18n.getText("accord.app.survey.instrument")}
        path="instrument"
        value={draft.instrument}
        choices={(["transactional", "relationship"] as const).map((value) => ({
          value,
          name: instrumentWords(value),
        }))}
        onChange={(instrument) => {
          edit((now) => {
            const [first, ...others] = now.questionSets;
            // A new survey asks what its instrument usually asks, until somebody changes it.
            const isUntouched =
              stored.revision === 0 &&
              first !== undefined &&
              isSame(first.items, standardItems(now.instrument));
            const questionSets = isUntouched
              ? [{ ...first, items: standardItems(instrument) }, ...others]
              : now.questionSets;
            return { ...now, instrument, questionSets };
          });
        }}
      />
      <ChoiceField<Audience>
        label={AJS.I18n.getText("accord.app.survey.audience")}
        path="audience"
        value={draft.audience ?? "both"}
        choices={(["both", "internal", "external"] as const).map((value) => ({
          value,
          name: audienceWords(value),
        }))}
        onChange={(audience) => {
          edit((now) => withMember(now, "audience", audience === "both" ? undefined : audience));
        }}
      />
      <DefinitionsPicker
        kind="services"
        label={AJS.I18n.getText("accord.app.survey.services")}
        path="services"
        hint={AJS.I18n.getText("accord.app.survey.services-hint")}
        accepts={(row) =>
          draft.provider === undefined ||
          (row as { provider?: { id: string } }).provider?.id === draft.provider
        }
        values={draft.services ?? []}
        onChange={(services) => {
          edit((now) => withList(now, "services", services));
        }}
      />
      <NumberField
        label={AJS.I18n.getText("accord.app.survey.sample")}
        path="samplePercent"
        hint={AJS.I18n.getText("accord.app.survey.sample-hint")}
        min={1}
        max={100}
        step={1}
        value={draft.samplePercent ?? 100}
        onChange={(percent) => {
          edit((now) => withMember(now, "samplePercent", percent === 100 ? undefined : percent));
        }}
      />
    </>
  );
}

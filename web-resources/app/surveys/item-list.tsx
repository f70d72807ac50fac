import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { moved, removed, replaced } from "../definition/edits";
import { Group } from "../fields/field";
import { Grip, MoveButtons, useRowDrag } from "../fields/reorder";
import { ChoiceField } from "../fields/simple-fields";
import { ItemRow } from "./item-row";
import type { ItemKind, SurveyItem } from "./model";
import { withOneMore } from "./standard-drivers";
import { idOf, STANDARD, wordingOf } from "./standard-items";
import { kindWords } from "./words";

const OWN: readonly ItemKind[] = ["agreement", "effort", "minutes", "text"];

/** The questions in their order; standard ones are picked, own ones written. */
export function ItemList(props: {
  items: readonly SurveyItem[];
  path: string;
  onChange: (items: SurveyItem[]) => void;
}): JSX.Element {
  const { items, path, onChange } = props;
  const drag = useRowDrag((from, to) => {
    onChange(moved(items, from, to));
  });
  return (
    <Group
      label={AJS.I18n.getText("accord.app.survey.items")}
      path={path}
      hint={AJS.I18n.getText("accord.app.survey.items-hint")}
    >
      <ol class="accord-items-edited" data-reorder>
        {items.map((item, i) => {
          const { row, handle } = drag(i);
          const name = nameOf(item);
          return (
            <li key={idOf(item)} {...row}>
              <Grip handle={handle} />
              <ItemRow
                item={item}
                name={name}
                path={`${path}[${i}]`}
                onChange={(changed) => {
                  onChange(replaced(items, i, changed));
                }}
                onRemove={() => {
                  onChange(removed(items, i));
                }}
              />
              <MoveButtons
                name={name}
                index={i}
                count={items.length}
                onMove={(from, to) => {
                  onChange(moved(items, from, to));
                }}
              />
            </li>
          );
        })}
      </ol>
      <AddItem
        items={items}
        onAdd={(item) => {
          onChange(withOneMore(items, item));
        }}
      />
    </Group>
  );
}

function AddItem(props: {
  items: readonly SurveyItem[];
  onAdd: (item: SurveyItem) => void;
}): JSX.Element {
  const { items, onAdd } = props;
  const taken = new Set(items.map(idOf));
  const standard = Object.keys(STANDARD).filter((id) => !taken.has(id));
  const choices = [
    ...standard.map((id) => ({ value: id, name: nameOf(id) })),
    ...OWN.map((kind) => ({
      value: `own ${kind}`,
      name: AJS.I18n.getText("accord.app.item.own", kindWords(kind)),
    })),
  ];
  const [picked, setPicked] = useState("");
  const value = choices.some((choice) => choice.value === picked)
    ? picked
    : (choices[0]?.value ?? "");
  return (
    <div class="accord-field-row">
      <ChoiceField<string>
        label={AJS.I18n.getText("accord.app.item.add-label")}
        value={value}
        choices={choices}
        onChange={setPicked}
      />
      <button
        type="button"
        class="aui-button accord-row-action"
        onClick={() => {
          const kind = OWN.find((one) => value === `own ${one}`);
          onAdd(kind === undefined ? value : { id: freeId(taken), kind, wording: { en: "" } });
        }}
      >
        {AJS.I18n.getText("accord.app.item.add")}
      </button>
    </div>
  );
}

function freeId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

function nameOf(item: SurveyItem): string {
  const text = wordingOf(item, "en", AJS.I18n.getText("accord.app.survey.the-department"));
  return text === "" ? idOf(item) : text;
}

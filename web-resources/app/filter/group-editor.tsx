import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { removed, replaced } from "../definition/edits";
import { RemoveRow } from "../fields/remove-row";
import { type Choice, ChoiceField } from "../fields/simple-fields";
import type { VocabularyField } from "../fields/vocabulary";
import { EMPTY_GROUP, EMPTY_ROW, filterOf, type Group } from "./nodes";
import { RowEditor } from "./row-editor";
import { filterWords } from "./words";

type Joined = "all" | "any" | "none" | "not-all";

/** Questions that are taken together, and how; groups within groups as deep as wanted. */
export function GroupEditor(props: {
  group: Group;
  fields: readonly VocabularyField[];
  onChange: (group: Group) => void;
  /** Present for a group within another. */
  onRemove?: () => void;
}): JSX.Element {
  const { group, fields, onChange, onRemove } = props;
  const { items } = group;
  const add = useRef<HTMLButtonElement>(null);
  const without = (index: number): void => {
    onChange({ ...group, items: removed(items, index) });
    add.current?.focus();
  };
  const isJoined = items.length > 1 || group.not || onRemove !== undefined;
  return (
    <div
      class={onRemove === undefined ? "accord-filter" : "accord-filter accord-filter-inner"}
      role="group"
      aria-label={AJS.I18n.getText("accord.app.filter.group", filterWords(filterOf(group), fields))}
    >
      {isJoined && (
        <div class="accord-filter-head">
          <JoinedField group={group} onChange={onChange} />
          {onRemove && (
            <RemoveRow name={filterWords(filterOf(group), fields)} onRemove={onRemove} />
          )}
        </div>
      )}
      {items.map((item, i) =>
        item.is === "row" ? (
          <RowEditor
            key={i}
            row={item}
            fields={fields}
            onChange={(row) => {
              onChange({ ...group, items: replaced(items, i, row) });
            }}
            onRemove={() => {
              without(i);
            }}
          />
        ) : (
          <GroupEditor
            key={i}
            group={item}
            fields={fields}
            onChange={(inner) => {
              onChange({ ...group, items: replaced(items, i, inner) });
            }}
            onRemove={() => {
              without(i);
            }}
          />
        ),
      )}
      <div class="accord-filter-add">
        <button
          ref={add}
          type="button"
          class="accord-link"
          onClick={() => {
            onChange({ ...group, items: [...items, EMPTY_ROW] });
          }}
        >
          {AJS.I18n.getText("accord.app.filter.add")}
        </button>
        {items.length > 0 && (
          <button
            type="button"
            class="accord-link"
            onClick={() => {
              const mode = group.mode === "all" ? "any" : "all";
              const inner: Group = { ...EMPTY_GROUP, mode, items: [EMPTY_ROW, EMPTY_ROW] };
              onChange({ ...group, items: [...items, inner] });
            }}
          >
            {AJS.I18n.getText("accord.app.filter.add-group")}
          </button>
        )}
      </div>
    </div>
  );
}

function JoinedField(props: { group: Group; onChange: (group: Group) => void }): JSX.Element {
  const { group, onChange } = props;
  const { mode, not } = group;
  const choices: Choice<Joined>[] = [
    { value: "all", name: AJS.I18n.getText("accord.app.filter.all") },
    { value: "any", name: AJS.I18n.getText("accord.app.filter.any") },
    { value: "none", name: AJS.I18n.getText("accord.app.filter.none") },
    { value: "not-all", name: AJS.I18n.getText("accord.app.filter.not-all") },
  ];
  const value: Joined = mode === "all" ? (not ? "not-all" : "all") : not ? "none" : "any";
  return (
    <ChoiceField<Joined>
      label={AJS.I18n.getText("accord.app.filter.joined")}
      isBare
      value={value}
      choices={choices}
      onChange={(joined) => {
        onChange({
          ...group,
          mode: joined === "all" || joined === "not-all" ? "all" : "any",
          not: joined === "none" || joined === "not-all",
        });
      }}
    />
  );
}

import type { VocabularyField } from "../fields/vocabulary";
import type { Filter } from "../model";
import { type Group, groupOf, type Node, type Row } from "./nodes";

/** "priority is High or Highest and component is Network"; empty for a filter that everything matches. */
export function filterWords(
  filter: Filter | undefined,
  fields: readonly VocabularyField[],
): string {
  const group = groupOf(filter);
  if (group.items.length === 0 && !group.not) return "";
  return groupWords(group, fields);
}

function nodeWords(node: Node, fields: readonly VocabularyField[], above: Group): string {
  if (node.is === "row") return rowWords(node, fields);
  const words = groupWords(node, fields);
  const isClear = node.not || node.items.length < 2 || above.items.length < 2;
  return isClear ? words : `(${words})`;
}

function groupWords(group: Group, fields: readonly VocabularyField[]): string {
  const parts = group.items.map((item) => nodeWords(item, fields, group));
  // Not anything.
  if (parts.length === 0) return AJS.I18n.getText("accord.app.filter.nothing");
  const words = parts.reduce((before, next) =>
    group.mode === "all"
      ? AJS.I18n.getText("accord.app.filter.and", before, next)
      : AJS.I18n.getText("accord.app.filter.or", before, next),
  );
  return group.not ? AJS.I18n.getText("accord.app.filter.not", words) : words;
}

function rowWords({ not, field, test }: Row, fields: readonly VocabularyField[]): string {
  const name = fieldWords(field, fields);
  switch (test.is) {
    case "set":
      return not
        ? AJS.I18n.getText("accord.app.filter.says-unset", name)
        : AJS.I18n.getText("accord.app.filter.says-set", name);
    case "group":
      return not
        ? AJS.I18n.getText("accord.app.filter.says-not-in", name, test.group)
        : AJS.I18n.getText("accord.app.filter.says-in", name, test.group);
    case "values": {
      const values = test.values.map((value) => valueName(value, field, fields));
      const list = values.length === 0 ? "\u2026" : eitherOf(values);
      return not
        ? AJS.I18n.getText("accord.app.filter.says-is-not", name, list)
        : AJS.I18n.getText("accord.app.filter.says-is", name, list);
    }
  }
}

function eitherOf(values: readonly string[]): string {
  return values.reduce((before, next) => AJS.I18n.getText("accord.app.filter.or", before, next));
}

/** Jira's own fields in small letters, as within a sentence; custom fields as they are called. */
function fieldWords(field: string, fields: readonly VocabularyField[]): string {
  if (field === "") return "\u2026";
  const name = fieldName(field, fields);
  return field.startsWith("cf:") ? name : name.toLocaleLowerCase();
}

/** The name of a field; of one that is not known what the filter says. */
export function fieldName(field: string, fields: readonly VocabularyField[]): string {
  const known = fieldOf(field, fields);
  return known?.name ?? field.replace(/^cf:/, "");
}

/** Custom fields are found by their id and by their name. */
export function fieldOf(
  field: string,
  fields: readonly VocabularyField[],
): VocabularyField | undefined {
  return (
    fields.find((known) => known.field === field) ??
    fields.find((known) => known.field.startsWith("cf:") && `cf:${known.name}` === field)
  );
}

/** The name of a value that a filter names by id or by name. */
export function valueName(
  value: string,
  field: string,
  fields: readonly VocabularyField[],
): string {
  const values = fieldOf(field, fields)?.values ?? [];
  const isMeant = (text: string): boolean => text.toLowerCase() === value.toLowerCase();
  const known = values.find(({ name }) => isMeant(name)) ?? values.find(({ id }) => isMeant(id));
  return known?.name ?? value;
}

import type { Choice } from "../fields/simple-fields";
import type { VocabularyField } from "../fields/vocabulary";
import type { Row } from "./nodes";

/** How a field is compared. */
export type Operator = "is" | "is-not" | "set" | "unset" | "in-group" | "not-in-group";

export function operatorOf({ not, test }: Row): Operator {
  if (test.is === "set") return not ? "unset" : "set";
  if (test.is === "group") return not ? "not-in-group" : "in-group";
  return not ? "is-not" : "is";
}

/** Keeps the values that the row has, where the other comparison has values too. */
export function withOperator(row: Row, operator: Operator): Row {
  switch (operator) {
    case "is":
    case "is-not":
      return {
        ...row,
        not: operator === "is-not",
        test: row.test.is === "values" ? row.test : { is: "values", values: [] },
      };
    case "set":
    case "unset":
      return { ...row, not: operator === "unset", test: { is: "set" } };
    case "in-group":
    case "not-in-group":
      return {
        ...row,
        not: operator === "not-in-group",
        test: row.test.is === "group" ? row.test : { is: "group", group: "" },
      };
  }
}

/** What can be asked of a field. Only people belong to groups; what a filter says already stays to be picked. */
export function operators(field: VocabularyField | undefined, now: Operator): Choice<Operator>[] {
  const always: Choice<Operator>[] = [
    { value: "is", name: AJS.I18n.getText("accord.app.filter.is") },
    { value: "is-not", name: AJS.I18n.getText("accord.app.filter.is-not") },
    { value: "set", name: AJS.I18n.getText("accord.app.filter.set") },
    { value: "unset", name: AJS.I18n.getText("accord.app.filter.unset") },
  ];
  const ofPeople: Choice<Operator>[] = [
    { value: "in-group", name: AJS.I18n.getText("accord.app.filter.in-group") },
    { value: "not-in-group", name: AJS.I18n.getText("accord.app.filter.not-in-group") },
  ];
  const isPerson = field === undefined || field.type === "user" || now.endsWith("in-group");
  return isPerson ? [...always, ...ofPeople] : always;
}

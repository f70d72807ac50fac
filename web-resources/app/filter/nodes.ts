/** A filter in the form in which it is built: rows and groups of rows, each of which may be turned round. */

import type { Filter } from "../model";

export type Node = Row | Group;

/** One question about one field. */
export interface Row {
  is: "row";
  /** Whether the opposite is meant. */
  not: boolean;
  /** Empty while none is picked. */
  field: string;
  test: Test;
}

export type Test =
  { is: "values"; values: readonly string[] } | { is: "set" } | { is: "group"; group: string };

export interface Group {
  is: "group";
  not: boolean;
  mode: "all" | "any";
  items: readonly Node[];
}

export const EMPTY_ROW: Row = {
  is: "row",
  not: false,
  field: "",
  test: { is: "values", values: [] },
};

export const EMPTY_GROUP: Group = { is: "group", not: false, mode: "all", items: [] };

/** The filter as a group, so that there is always somewhere to add to. */
export function groupOf(filter: Filter | undefined): Group {
  if (filter === undefined || filter === "anything") return EMPTY_GROUP;
  const node = nodeOf(filter, false);
  return node.is === "group" ? node : { ...EMPTY_GROUP, items: [node] };
}

/** The shortest filter that means the same; a group without rows means anything. */
export function filterOf(node: Node): Filter {
  if (node.is === "row") return rowFilter(node);
  const { items, mode, not } = node;
  const [only] = items;
  if (only === undefined) return not ? { not: "anything" } : "anything";
  if (items.length === 1) return filterOf(not ? { ...only, not: !only.not } : only);
  const filters = items.map(filterOf);
  const all: Filter = mode === "all" ? { all: filters } : { any: filters };
  return not ? { not: all } : all;
}

function nodeOf(filter: Filter, not: boolean): Node {
  if (filter === "anything") return { ...EMPTY_GROUP, not };
  if ("not" in filter) return nodeOf(filter.not, !not);
  if ("all" in filter) return groupNode("all", filter.all, not);
  if ("any" in filter) return groupNode("any", filter.any, not);
  if ("group" in filter)
    return { is: "row", not, field: filter.of, test: { is: "group", group: filter.group } };
  if ("set" in filter)
    return { is: "row", not: not === filter.set, field: filter.field, test: { is: "set" } };
  const values = "in" in filter ? filter.in : filter.is === "" ? [] : [filter.is];
  return { is: "row", not, field: filter.field, test: { is: "values", values } };
}

function groupNode(mode: "all" | "any", filters: readonly Filter[], not: boolean): Group {
  return { is: "group", not, mode, items: filters.map((item) => nodeOf(item, false)) };
}

function rowFilter({ not, field, test }: Row): Filter {
  if (test.is === "set") return { field, set: !not };
  const filter: Filter =
    test.is === "group" ? { group: test.group, of: field } : valuesFilter(field, test.values);
  return not ? { not: filter } : filter;
}

function valuesFilter(field: string, values: readonly string[]): Filter {
  const [only] = values;
  return only !== undefined && values.length === 1
    ? { field, is: only }
    : { field, in: [...values] };
}

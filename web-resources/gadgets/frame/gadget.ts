import type { FunctionComponent } from "preact";
import type { Choice } from "./choice";
import type { Dashboard } from "./dashboard";

/** What a gadget's view gets. */
export interface ViewProps {
  choice: Choice;
  dashboard: Dashboard;
  /** Goes up when the dashboard asks for fresh figures. */
  refreshes: number;
}

/** A field of the form, in the order in which it is shown. */
export type FieldName = keyof Choice;

/** What makes one kind of dashboard item differ from the others. */
export interface Gadget {
  /** As in the descriptor: the AMD module is accord/gadget/<name>. */
  name: string;
  /** The title while nothing is picked. */
  title: () => string;
  /** What will be here, for somebody who just added it. */
  promise: () => string;
  /** What has to be picked before anything can be shown, in words for the button. */
  next: () => string;
  fields: readonly FieldName[];
  /** Without these there is nothing to show; of a group in brackets one is enough. */
  needs: readonly (FieldName | readonly FieldName[])[];
  first: Partial<Choice>;
  lengths: readonly Choice["length"][];
  View: FunctionComponent<ViewProps>;
}

/** @returns the fields that are still needed; of "one of these" the first */
export function missing(gadget: Gadget, choice: Choice): FieldName[] {
  return gadget.needs.flatMap((need) => {
    const names = typeof need === "string" ? [need] : need;
    const isThere = names.some((name) => (choice[name] ?? "") !== "");
    return isThere ? [] : names.slice(0, 1);
  });
}

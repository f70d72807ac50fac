import type { Route } from "../route";
import { EntryPage } from "./entry-page";
import { RecordPage } from "./record-page";

export const recordRoutes: readonly Route[] = [
  { path: "record", page: RecordPage },
  { path: "record/:revision", page: EntryPage },
];

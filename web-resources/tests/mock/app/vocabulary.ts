import type { VocabularyField } from "../../../app/fields/vocabulary";
import { GROUPS, PEOPLE } from "./people";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const values = (...names: string[]) => names.map((name, i) => ({ id: String(10_000 + i), name }));

export const FIELDS: readonly VocabularyField[] = [
  {
    field: "project",
    name: "Project",
    type: "choice",
    values: [
      { id: "ITS", name: "IT Services" },
      { id: "HR", name: "Human resources" },
    ],
  },
  { field: "type", name: "Issue type", type: "choice", values: values("Request", "Incident") },
  {
    field: "priority",
    name: "Priority",
    type: "choice",
    values: values("Highest", "High", "Medium", "Low"),
  },
  {
    field: "status",
    name: "Status",
    type: "choice",
    values: [
      { id: "1", name: "Open", category: "To do" },
      { id: "3", name: "In progress", category: "In progress" },
      { id: "10001", name: "Waiting for client", category: "In progress" },
      { id: "6", name: "Closed", category: "Done" },
    ],
  },
  {
    field: "statusCategory",
    name: "Status category",
    type: "choice",
    values: [
      { id: "new", name: "To do" },
      { id: "indeterminate", name: "In progress" },
      { id: "done", name: "Done" },
    ],
  },
  {
    field: "resolution",
    name: "Resolution",
    type: "choice",
    values: values("Done", "Won't Do", "Duplicate", "Cannot Reproduce"),
  },
  {
    field: "component",
    name: "Component",
    type: "choice",
    values: values("Network", "Applications", "Computer", "Telephone"),
  },
  { field: "label", name: "Label", type: "text" },
  { field: "reporter", name: "Reporter", type: "user" },
  { field: "assignee", name: "Assignee", type: "user" },
  { field: "assignmentGroup", name: "Assignment group", type: "group" },
  { field: "dueDate", name: "Due date", type: "date" },
  { field: "cf:10010", name: "Vendor", type: "text" },
];

/** What pickers ask for: fields and their values, people, groups, amounts. */
export function answerVocabulary({
  method,
  path,
  query,
  body,
}: MockRequest): MockAnswer | undefined {
  const wanted = (query.get("query") ?? "").toLowerCase();
  switch (`${method} ${path}`) {
    case "GET /vocabulary":
      return ok({ fields: FIELDS });
    case "GET /vocabulary/users":
      if (query.has("key")) return ok(PEOPLE.filter(({ key }) => key === query.get("key")));
      return ok(PEOPLE.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(wanted)));
    case "GET /vocabulary/groups":
      return ok(GROUPS.filter((name) => name.includes(wanted)));
    case "POST /amounts":
      return amount(JSON.parse(body) as { text: string; calendar?: string });
    default:
      return undefined;
  }
}

const UNITS: Record<string, number> = { day: 8 * 60, days: 8 * 60, d: 8 * 60, h: 60, m: 1 };

function amount({ text, calendar }: { text: string; calendar?: string }): MockAnswer {
  const parts = [...text.matchAll(/(\d+)\s*([a-z]+)/gi)];
  const rest = text.replace(/\d+\s*[a-z]+/gi, "").trim();
  const minutes = parts.map(([, count, unit]) => Number(count) * (UNITS[unit ?? ""] ?? NaN));
  const sum = minutes.reduce((a, b) => a + b, 0);
  if (parts.length === 0 || rest !== "" || Number.isNaN(sum))
    return refusal(400, `"${text}" is no amount of time.`, "Write it such as 4h or 3 days.");
  const words = /day|d\b/.test(text)
    ? `${text} = ${sum / 60}h on ${calendar ?? "a calendar"} (8h a day)`
    : text;
  return ok({ text, millis: sum * 60_000, words });
}

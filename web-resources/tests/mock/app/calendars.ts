import type { Calendar, CalendarVersion, PreviewDay } from "../../../app/calendars/model";
import { DAYS, expanded, spanOf } from "../../../app/calendars/week/windows";
import { type MockAnswer, type MockRequest, ok, refusal } from "./types";

const FROM = "2026-11-24";
const DAY = 86_400_000;
const COUNTRIES = [
  {
    code: "DE",
    name: "Germany",
    regions: [
      { code: "be", name: "Berlin" },
      { code: "by", name: "Bavaria" },
    ],
  },
  { code: "US", name: "United States", regions: [] },
];

const READ = {
  name: "Works council",
  holidays: [
    { name: "Works outing", date: "2027-06-11" },
    { name: "Summer closing", from: "2027-08-02", to: "2027-08-06" },
    { name: "Founding day", yearly: "--05-09" },
  ],
  left: [{ summary: "Stand-up", start: "2027-01-04T09:00", why: "it has a time of day" }],
};

/** Previews, public holidays and iCalendar files. Zones count as UTC here. */
export function answerCalendars({
  method,
  path,
  query,
  body,
}: MockRequest): MockAnswer | undefined {
  switch (`${method} ${path}`) {
    case "POST /calendar-preview": {
      const asked = JSON.parse(body) as { calendar: Calendar; days: number; from?: string };
      return preview(asked.calendar, asked.days, asked.from ?? FROM);
    }
    case "GET /holidays/countries":
      return ok(COUNTRIES);
    case "POST /holidays/icalendar":
      return body.startsWith("BEGIN:VCALENDAR")
        ? ok(READ)
        : refusal(400, "This is no iCalendar file.", "It begins with BEGIN:VCALENDAR.");
    case "GET /holidays":
      return holidays(query);
    default:
      return undefined;
  }
}

function preview(calendar: Calendar, days: number, from: string): MockAnswer {
  const version = [...calendar.versions]
    .reverse()
    .find(({ effectiveFrom = "" }) => effectiveFrom.slice(0, 10) <= from);
  const broken = expanded(version?.week ?? {});
  const odd = DAYS.flatMap((day) => broken[day]).find((window) => spanOf(window) === undefined);
  if (odd !== undefined)
    return refusal(400, `"${odd}" is no window.`, "Write it such as 09:00-17:00.");
  const start = Date.parse(`${from}T00:00:00Z`);
  return ok({
    ...(version?.zone === undefined ? {} : { zone: version.zone }),
    days: Array.from({ length: days }, (_, i) => dayOf(version, start + i * DAY)),
    dayLength: "8h",
    lints:
      Object.keys(version?.week ?? {}).length === 0 && version?.hours === undefined
        ? [{ path: "versions[0].week", message: "The calendar is never open." }]
        : [],
  });
}

function dayOf(version: CalendarVersion | undefined, at: number): PreviewDay {
  const date = new Date(at).toISOString().slice(0, 10);
  const day = DAYS[(new Date(at).getUTCDay() + 6) % 7] ?? "mon";
  const exception = version?.exceptions?.find((one) => one.date === date);
  const holiday = version?.holidays?.find((one) => JSON.stringify(one).includes(`"${date}"`));
  const windows = exception ? exception.hours : holiday ? [] : expanded(version?.week ?? {})[day];
  const name = exception?.name ?? (typeof holiday === "object" ? holiday.name : undefined);
  return {
    date,
    because: exception ? "exception" : holiday === undefined ? "week" : "holiday",
    ...(name === undefined ? {} : { name }),
    intervals: (windows === "closed" ? [] : windows).flatMap((window) => {
      const span = spanOf(window);
      const instant = (minutes: number) => new Date(at + minutes * 60_000).toISOString();
      return span ? [{ from: instant(span.from), to: instant(span.to) }] : [];
    }),
  };
}

function holidays(query: URLSearchParams): MockAnswer {
  const years = [Number(query.get("from")), Number(query.get("to"))] as const;
  const count = years[1] - years[0] + 1;
  return ok(
    Array.from({ length: count }, (_, i) => [
      { date: `${years[0] + i}-01-01`, name: "New Year" },
      ...(query.get("region") === "by"
        ? [{ date: `${years[0] + i}-01-06`, name: "Epiphany" }]
        : []),
    ]).flat(),
  );
}

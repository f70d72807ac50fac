import type { Named } from "../model";

/** A calendar as its list shows it. */
export interface CalendarRow extends Named {
  zone?: string;
  /** Open at every instant. */
  always?: true;
  /** "Mon–Thu 09:00–12:00, 13:00–18:00" */
  hours: string;
  version: number;
  /** How many use it. */
  departments: number;
  agreements: number;
  mayEdit: boolean;
}

export type Windows = "closed" | string[];

/** Windows by day or run of days, such as "mon-fri". */
export type Week = Record<string, Windows>;

export interface DatedHours {
  date: string;
  name?: string;
  hours: Windows;
}

/** A date, a day of every year ("--12-25"), or a span of either. */
export type Holiday =
  | string
  | { name?: string; date: string }
  | { name?: string; yearly: string }
  | { name?: string; from: string; to: string };

export interface CalendarVersion {
  version: number;
  /** Absent for the first: then it has held for ever. */
  effectiveFrom?: string;
  /** Open at every instant; then none of the others stands. */
  hours?: "always";
  zone?: string;
  week?: Week;
  exceptions?: DatedHours[];
  holidays?: Holiday[];
  holidaysFollowShifts?: boolean;
  corrections?: Correction[];
}

/** When, by whom and why a version was made to say something else with a back date. */
export interface Correction {
  /** The server's to say: absent of one that is not stored. */
  at?: string;
  by?: string;
  reason: string;
}

/** A calendar as a configuration document has it. */
export interface Calendar {
  id: string;
  name: string;
  versions: CalendarVersion[];
}

/** One of the days that a preview shows. */
export interface PreviewDay {
  date: string;
  /** Instants, half-open. */
  intervals: { from: string; to: string }[];
  because: "week" | "exception" | "holiday";
  name?: string;
}

export interface Preview {
  zone?: string;
  days: PreviewDay[];
  /** "8h": how long a working day is. */
  dayLength?: string;
  lints: { path?: string; message: string }[];
}

export interface Country {
  code: string;
  name: string;
  regions: { code: string; name: string }[];
}

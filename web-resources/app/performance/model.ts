import type { Figure, ScorePromise } from "../../shared/figures/model";
import type { Named } from "../model";

export type Area = "TIME" | "QUALITY" | "EXPERIENCE";

/** One promise as part of a key performance area. */
export interface Clause {
  agreement: Named;
  metric: Named;
  /** In percent of the whole; those of an area have the area's together. */
  weight: string;
  /** How far its target was reached, in percent. */
  attainment?: string;
  /** In percent, or a score. */
  target?: string;
  /** Absent for a score. */
  figure?: Figure;
  /** Absent for all else. */
  score?: ScorePromise;
}

/** A key performance area: promises of one sort, weighed. */
export interface KeyArea {
  area: Area;
  /** In percent of the whole. */
  weight: string;
  attainment?: string;
  clauses: Clause[];
}

/** Figures that would rise when a target is met by moving work about, in percent. */
export interface Guards {
  /** On how many work ended. */
  tickets?: number;
  reopenRate?: string;
  returnRate?: string;
  /** How many went to and fro. */
  pingPong?: number;
  pauseShare?: string;
}

/** GET /departments/{id}/performance */
export interface Performance {
  department: Named;
  label: string;
  areas: KeyArea[];
  guards: Guards;
  teams: { group: string; figure: Figure; guards?: Guards }[];
  people: { person: { key: string; name: string }; figure: Figure }[];
  /** Why others are left out. */
  peopleHidden?: "NOT_YOURS" | "TOO_FEW";
}

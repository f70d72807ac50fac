import type { Pause } from "../agreements/model";
import type { Filter, Named } from "../model";

/** A project's settings as their list shows them. */
export interface ProjectRow {
  /** The project's key. */
  project: string;
  name: string;
  department: Named;
  agreements: Named[];
  mayEdit: boolean;
}

export interface DepartmentRule {
  when: Filter;
  department: string;
}

/** A project's settings as a configuration document has them. */
export interface ProjectSettings {
  project: string;
  owners?: DepartmentRule[];
  owner: string;
  clients?: DepartmentRule[];
  client?: string;
  agreements?: string[];
  pauses?: Pause[];
}

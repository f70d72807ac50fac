import { useState } from "preact/hooks";
import { useRows } from "../definition/rows";
import type { ProjectRow } from "./model";

/**
 * The project whose issues an agreement is tried on: the first that it holds for, until another is chosen.
 *
 * @param agreement its id
 */
export function useProject(agreement: string): {
  project: string | undefined;
  rows: readonly ProjectRow[];
  choose: (project: string) => void;
} {
  const [chosen, choose] = useState<string | undefined>();
  const rows = useRows<ProjectRow>("project-settings").value ?? [];
  const own = rows.find(({ agreements }) => agreements.some(({ id }) => id === agreement));
  return { project: chosen ?? own?.project, rows, choose };
}

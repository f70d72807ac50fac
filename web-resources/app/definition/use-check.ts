import { useEffect, useState } from "preact/hooks";
import type { Kind } from "../model";
import { checkDefinition, type Findings } from "./api";

const PAUSE = 400;

/**
 * Has what is typed judged whenever the typing pauses.
 *
 * @param id empty while a new definition has none: then nothing is asked
 * @returns the newest judgement, and a way to put another in its place
 */
export function useCheck(
  kind: Kind,
  id: string,
  document: unknown,
  active: boolean,
): [Findings | undefined, (findings: Findings | undefined) => void] {
  const [findings, setFindings] = useState<Findings | undefined>();
  const text = active ? JSON.stringify(document) : "";
  useEffect(() => {
    if (text === "" || id === "") return undefined;
    let isNewest = true;
    const timer = setTimeout(() => {
      checkDefinition(kind, id, JSON.parse(text)).then(
        (judged) => {
          if (isNewest) setFindings(judged);
        },
        () => {
          // Judged again on saving, and a failure is told there.
        },
      );
    }, PAUSE);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [kind, id, text]);
  return [findings, setFindings];
}

import { useEffect, useRef, useState } from "preact/hooks";
import type { HttpError } from "../../../shared/http";
import { asHttpError } from "../../../shared/use-loaded";
import { type OnTrial, tryOut } from "./api";
import type { Trial } from "./model";

const PAUSE = 800;

export interface TrialRun {
  /** The newest answer; kept while the next is under way. */
  trial?: Trial;
  failure?: HttpError;
  isRunning: boolean;
}

/** Tries a definition out whenever the typing pauses; without a project or a document nothing is asked. */
export function useTrialRun(project: string | undefined, tried: OnTrial): TrialRun {
  const [state, setState] = useState<TrialRun>({ isRunning: false });
  const isFirst = useRef(true);
  const isReady = project !== undefined && tried.id !== "" && tried.document !== undefined;
  const text = isReady ? JSON.stringify(tried) : "";
  useEffect(() => {
    if (text === "" || project === undefined) {
      setState({ isRunning: false });
      return undefined;
    }
    let isNewest = true;
    const start = (): void => {
      setState((known) => ({ ...known, isRunning: true }));
      tryOut(project, JSON.parse(text) as OnTrial).then(
        (trial) => {
          if (isNewest) setState({ trial, isRunning: false });
        },
        (error: unknown) => {
          if (isNewest)
            setState(({ trial }) => ({
              ...(trial ? { trial } : {}),
              failure: asHttpError(error),
              isRunning: false,
            }));
        },
      );
    };
    const timer = setTimeout(start, isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [project, text]);
  return state;
}

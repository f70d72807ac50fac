import { useCallback, useEffect, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { fetchRebuild, startRebuild } from "../api";
import type { Rebuild } from "../model";

const POLL = 1_000;

/** After a question that was not answered. */
const PAUSE = 5_000;

export interface Rebuilding {
  last?: Rebuild;
  failure?: HttpError;
  start: () => void;
}

/** The last rebuilding; one that is under way, whoever started it, is followed to its end. */
export function useRebuild(): Rebuilding {
  const [state, setState] = useState<Omit<Rebuilding, "start">>({});
  const take = useCallback((answer: Promise<Rebuild>) => {
    answer.then(
      (last) => {
        setState({ last });
      },
      (error: unknown) => {
        setState((before) => ({ ...before, failure: asHttpError(error) }));
      },
    );
  }, []);
  useEffect(() => {
    take(fetchRebuild());
  }, [take]);
  const isRunning = state.last?.state === "RUNNING";
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(
      () => {
        take(fetchRebuild());
      },
      state.failure ? PAUSE : POLL,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [isRunning, state, take]);
  return {
    ...state,
    start: () => {
      take(startRebuild());
    },
  };
}

import { useEffect, useState } from "preact/hooks";
import type { Recomputation } from "../../admin/model";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { fetchCorrection, startCorrection } from "./api";
import type { Calendar } from "./model";

const POLL = 1_000;

/** A dry run of a correction: nothing is written by it. */
export function useCorrection(): {
  run?: Recomputation;
  failure?: HttpError;
  start: (calendar: Calendar, revision: number) => void;
} {
  const [state, setState] = useState<{ run?: Recomputation; failure?: HttpError }>({});
  const { run } = state;
  const take = (asked: Promise<Recomputation>): void => {
    asked.then(
      (answer) => {
        setState({ run: answer });
      },
      (error: unknown) => {
        setState({ failure: asHttpError(error) });
      },
    );
  };
  useEffect(() => {
    if (run?.state !== "RUNNING") return undefined;
    const timer = setTimeout(() => {
      take(fetchCorrection(String(run.id)));
    }, POLL);
    return () => {
      clearTimeout(timer);
    };
  }, [run]);
  return {
    ...state,
    start: (calendar, revision) => {
      take(startCorrection(calendar, revision));
    },
  };
}

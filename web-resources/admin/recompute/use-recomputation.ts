import { useCallback, useEffect, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import {
  applyRecomputation,
  cancelRecomputation,
  fetchRecomputation,
  startRecomputation,
} from "../api";
import type { Recomputation } from "../model";
import { putRecomputationInAddress, recomputationInAddress } from "./address";

const POLL = 1_000;

export interface Recomputing {
  /** The dry run that the page follows. */
  current?: Recomputation;
  failure?: HttpError;
  start: (project: string) => void;
  follow: (id: string) => void;
  apply: () => void;
  /** Stops it, or throws its result away. */
  cancel: () => void;
  /** Done with it: the page can start another. */
  leave: () => void;
}

interface State {
  id?: string;
  current?: Recomputation;
  failure?: HttpError;
}

/** Follows one dry run until it rests; the page's address remembers which. */
export function useRecomputation(): Recomputing {
  const [state, setState] = useState<State>(initial);
  const { id, current, failure } = state;

  const take = useCallback((answer: Promise<Recomputation>) => {
    answer.then(
      (recomputation) => {
        setState({ id: String(recomputation.id), current: recomputation });
      },
      (error: unknown) => {
        setState((before) => ({ ...before, failure: asHttpError(error) }));
      },
    );
  }, []);

  useEffect(() => {
    if (id === undefined || !moves(current, failure)) return undefined;
    const timer = setTimeout(
      () => {
        take(fetchRecomputation(id));
      },
      current ? POLL : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [id, current, failure, take]);

  useEffect(() => {
    putRecomputationInAddress(id);
  }, [id]);

  const command = (send: (id: string) => Promise<unknown>): void => {
    if (id !== undefined) take(send(id).then(() => fetchRecomputation(id)));
  };

  return {
    ...(current ? { current } : {}),
    ...(failure ? { failure } : {}),
    start: (project) => {
      take(startRecomputation(project));
    },
    follow: (followed) => {
      setState({ id: followed });
    },
    apply: () => {
      command(applyRecomputation);
    },
    cancel: () => {
      command(cancelRecomputation);
    },
    leave: () => {
      setState({});
    },
  };
}

function initial(): State {
  const id = recomputationInAddress();
  return id === undefined ? {} : { id };
}

/** Whether asking again can show something new. */
function moves(current: Recomputation | undefined, failure: HttpError | undefined): boolean {
  if (failure) return false;
  return !current || current.state === "RUNNING" || current.state === "APPLYING";
}

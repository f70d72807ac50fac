import { useCallback, useEffect, useState } from "preact/hooks";
import type { HttpError } from "../http";
import { asHttpError } from "../use-loaded";
import {
  applyRecomputation,
  cancelRecomputation,
  fetchRecomputation,
  startRecomputation,
} from "./api";
import type { Recomputation, Wanted } from "./model";

const POLL = 1_000;

/** After a question that was not answered. */
const PAUSE = 5_000;

export interface Recomputing {
  /** Of the dry run that the page follows. */
  id?: string;
  current?: Recomputation;
  failure?: HttpError;
  /** Whether an answer to a command is awaited. */
  isBusy: boolean;
  /** @param onRefused takes a refusal instead of `failure` */
  start: (wanted: Wanted, onRefused?: (error: unknown) => void) => void;
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
  isBusy: boolean;
}

const NOTHING: State = { isBusy: false };

/**
 * Follows one dry run until it rests.
 *
 * @param first the id of one to begin with
 */
export function useRecomputation(first?: string): Recomputing {
  const [state, setState] = useState<State>(
    first === undefined ? NOTHING : { ...NOTHING, id: first },
  );
  const { id, current, failure } = state;

  const fail = useCallback((error: unknown) => {
    setState((before) => ({ ...before, failure: asHttpError(error), isBusy: false }));
  }, []);
  const take = useCallback(
    (answer: Promise<Recomputation>, onRefused = fail) => {
      answer.then(
        (recomputation) => {
          setState({ id: recomputation.id, current: recomputation, isBusy: false });
        },
        (error: unknown) => {
          setState((before) => ({ ...before, isBusy: false }));
          onRefused(error);
        },
      );
    },
    [fail],
  );

  useEffect(() => {
    if (id === undefined || !moves(current, failure)) return undefined;
    const timer = setTimeout(
      () => {
        take(fetchRecomputation(id));
      },
      failure ? PAUSE : current ? POLL : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [id, current, failure, take]);

  const busy = (): void => {
    setState(({ id: known, current: run }) => ({
      ...(known === undefined ? {} : { id: known }),
      ...(run ? { current: run } : {}),
      isBusy: true,
    }));
  };
  const command = (send: (id: string) => Promise<unknown>): void => {
    if (id === undefined) return;
    busy();
    take(send(id).then(() => fetchRecomputation(id)));
  };

  return {
    ...state,
    start: (wanted, onRefused) => {
      busy();
      take(startRecomputation(wanted), onRefused);
    },
    follow: useCallback((followed: string) => {
      setState({ ...NOTHING, id: followed });
    }, []),
    apply: () => {
      command(applyRecomputation);
    },
    cancel: () => {
      command(cancelRecomputation);
    },
    leave: () => {
      setState(NOTHING);
    },
  };
}

/** Whether asking again can show something new. A server that cannot be reached is asked again, one that refuses is not. */
function moves(current: Recomputation | undefined, failure: HttpError | undefined): boolean {
  if (failure && failure.status >= 400 && failure.status < 500) return false;
  return !current || current.state === "RUNNING" || current.state === "APPLYING";
}

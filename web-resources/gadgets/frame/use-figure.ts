import { useEffect, useRef, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { request } from "../../shared/http";
import { instant } from "../../shared/moments";
import { ServerClock } from "../../shared/server-clock";
import { asHttpError } from "../../shared/use-loaded";
import type { Dashboard } from "./dashboard";

/** An answer of the server, and what went wrong since. */
export interface Figured<T> {
  answer?: T;
  /** Which question it answers: another one may be under way. */
  path?: string;
  /** The server's clock, where the answer names its instant. */
  clock?: ServerClock;
  failure?: HttpError;
  reload: () => void;
}

type State<T> = Omit<Figured<T>, "reload">;

/**
 * Asks for figures: at once, whenever the question changes, and when told to. Old figures stay until new ones are there;
 * an answer to an earlier question is dropped.
 */
export function useFigure<T extends { asOf?: string }>(
  dashboard: Dashboard,
  path: string,
  refreshes: number,
  /** Asks without the dashboard's bar: figures that are fetched every minute would make it blink. */
  isQuiet = false,
): Figured<T> {
  const [state, setState] = useState<State<T>>({});
  const [tries, setTries] = useState(0);
  const newest = useRef(0);
  useEffect(() => {
    const number = ++newest.current;
    const isNewest = (): boolean => newest.current === number;
    const sent = performance.now();
    if (!isQuiet) dashboard.busy(true);
    request<T>("GET", path)
      .then(
        (answer) => {
          if (!isNewest()) return;
          const readAt = (sent + performance.now()) / 2;
          const asOf = answer.asOf === undefined ? undefined : instant(answer.asOf);
          setState({
            answer,
            path,
            ...(asOf === undefined ? {} : { clock: new ServerClock(asOf, readAt) }),
          });
        },
        (error: unknown) => {
          if (isNewest()) setState((before) => ({ ...before, failure: asHttpError(error) }));
        },
      )
      .finally(() => {
        if (isNewest()) dashboard.busy(false);
      });
    return () => {
      newest.current += 1;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- how it asks is no reason to ask
  }, [dashboard, path, refreshes, tries]);
  return {
    ...state,
    reload: () => {
      setTries(tries + 1);
    },
  };
}

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { fetchTickets } from "./api";
import type { TicketsPart } from "./model";

export interface Tickets<T> {
  /** Absent until the first answer; of the newest question. */
  part?: TicketsPart<T>;
  failure?: HttpError;
  /** Present when there are more. */
  more?: () => void;
  reload: () => void;
}

interface State<T> {
  query: string;
  part?: TicketsPart<T>;
  failure?: HttpError;
}

/** A list of tickets, on demand more below; an answer to an earlier question is dropped. */
export function useTickets<T>(
  path: "/figures/tickets" | "/figures/time/tickets",
  query: string,
): Tickets<T> {
  const [state, setState] = useState<State<T>>({ query });
  const newest = useRef(query);
  newest.current = query;
  const load = useCallback(
    (after?: string) => {
      fetchTickets<T>(path, query, after).then(
        (part) => {
          if (newest.current !== query) return;
          setState((before) => {
            const shown = after === undefined ? [] : (before.part?.tickets ?? []);
            return { query, part: { ...part, tickets: [...shown, ...part.tickets] } };
          });
        },
        (error: unknown) => {
          if (newest.current !== query) return;
          setState(({ part }) => ({
            query,
            ...(part && after !== undefined ? { part } : {}),
            failure: asHttpError(error),
          }));
        },
      );
    },
    [path, query],
  );
  useEffect(() => {
    load();
  }, [load]);
  const reload = (): void => {
    load();
  };
  if (state.query !== query) return { reload };
  const { part, failure } = state;
  const next = part?.next;
  return {
    ...(part ? { part } : {}),
    ...(failure ? { failure } : {}),
    ...(next === undefined
      ? {}
      : {
          more: () => {
            load(next);
          },
        }),
    reload,
  };
}

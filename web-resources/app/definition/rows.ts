import { useCallback } from "preact/hooks";
import { request } from "../../shared/http";
import { type Loaded, useLoaded } from "../../shared/use-loaded";
import type { Kind, Named } from "../model";

/** What pickers need of a list's row; each list's own page knows more. */
export type Row = Named & { mayEdit?: boolean };

const lists = new Map<Kind, Promise<unknown>>();

/** The list of a kind. Pages and pickers that ask while the same page is shown share one answer. */
export function fetchRows<R>(kind: Kind): Promise<R[]> {
  const known = lists.get(kind);
  if (known) return known as Promise<R[]>;
  const asked = request<R[]>("GET", `/${kind}`);
  lists.set(kind, asked);
  asked.catch(() => lists.delete(kind));
  return asked;
}

/** After a change, and whenever a list's own page opens, the next question goes to the server. */
export function forgetRows(): void {
  lists.clear();
}

/** The rows for a picker: maybe a moment old. */
export function useRows<R = Row>(kind: Kind): Loaded<R[]> {
  return useLoaded(useCallback(() => fetchRows<R>(kind), [kind]));
}

/** The rows for a list's own page: always asked for anew. */
export function useFreshRows<R>(kind: Kind): Loaded<R[]> {
  return useLoaded(
    useCallback(() => {
      forgetRows();
      return fetchRows<R>(kind);
    }, [kind]),
  );
}

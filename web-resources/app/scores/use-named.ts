import { useCallback, useEffect, useState } from "preact/hooks";
import { search } from "../../shared/figures/links";
import { type HttpError, request } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import type { NamedAnswer, NamedAnswers } from "./named-model";

interface State {
  answers?: NamedAnswer[];
  next?: number;
  failure?: HttpError;
}

/** Named answers, page after page; a page that fails can be asked for again. */
export function useNamed(
  query: Readonly<Record<string, string | undefined>>,
): State & { more: () => void } {
  const asked = search(query);
  const [state, setState] = useState<State>({});
  const load = useCallback(
    (from: number) => {
      const path = `/figures/survey/named${asked === "" ? "?" : `${asked}&`}from=${from}`;
      request<NamedAnswers>("GET", path).then(
        ({ answers, next }) => {
          setState((known) => ({
            answers: [...(from === 0 ? [] : (known.answers ?? [])), ...answers],
            ...(next === undefined ? {} : { next }),
          }));
        },
        (error: unknown) => {
          setState((known) => ({ ...known, failure: asHttpError(error) }));
        },
      );
    },
    [asked],
  );
  useEffect(() => {
    load(0);
  }, [load]);
  return {
    ...state,
    more: () => {
      load(state.next ?? 0);
    },
  };
}

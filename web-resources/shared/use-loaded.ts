import { useCallback, useEffect, useState } from "preact/hooks";
import { HttpError } from "./http";

/** Something from the server: the newest value, what went wrong last, and a way to ask again. */
export interface Loaded<T> {
  value?: T;
  failure?: HttpError;
  reload: () => void;
}

/** Loads when the component appears. A failed reload keeps the value. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ value?: T; failure?: HttpError }>({});
  const reload = useCallback(() => {
    load().then(
      (value) => {
        setState({ value });
      },
      (error: unknown) => {
        setState((before) => ({ ...before, failure: asHttpError(error) }));
      },
    );
  }, [load]);
  useEffect(reload, [reload]);
  return { ...state, reload };
}

/** Whatever was thrown, in the form that pages show. */
export function asHttpError(error: unknown): HttpError {
  return error instanceof HttpError ? error : new HttpError(0, String(error), "");
}

import { useCallback, useEffect, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { fetchRecord } from "./api";
import type { Entry, Narrowing } from "./model";

export interface RecordPart {
  /** Absent until the first answer. */
  entries?: Entry[];
  failure?: HttpError;
  /** Present when there are older ones. */
  more?: () => void;
  reload: () => void;
}

/** The newest entries, and on demand older ones below them. */
export function useRecord({ kind, id, by }: Narrowing): RecordPart {
  const [state, setState] = useState<{ entries?: Entry[]; next?: number; failure?: HttpError }>({});
  const load = useCallback(
    (before?: number) => {
      fetchRecord({ kind, id, by }, before).then(
        ({ entries, next }) => {
          setState((known) => ({
            entries: before === undefined ? entries : [...(known.entries ?? []), ...entries],
            ...(next === undefined ? {} : { next }),
          }));
        },
        (error: unknown) => {
          setState((known) => ({ ...known, failure: asHttpError(error) }));
        },
      );
    },
    [kind, id, by],
  );
  useEffect(() => {
    load();
  }, [load]);
  const { next, ...rest } = state;
  return {
    ...rest,
    ...(next === undefined
      ? {}
      : {
          more: () => {
            load(next);
          },
        }),
    reload: () => {
      load();
    },
  };
}

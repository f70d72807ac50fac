import { useCallback, useEffect, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { acknowledgeAlert, fetchAlerts, retryAlert } from "./api";
import type { Alert, AlertsPart } from "./model";

export interface Alerts {
  /** Absent until the first answer. */
  alerts?: Alert[];
  failure?: HttpError;
  /** What was done last, to be read out. */
  done?: "acknowledged" | "retried";
  /** Present when there are older ones. */
  more?: () => void;
  reload: () => void;
  acknowledge: (alert: Alert) => void;
  retry: (alert: Alert) => void;
}

interface State {
  alerts?: Alert[];
  next?: AlertsPart["next"];
  failure?: HttpError;
  done?: "acknowledged" | "retried";
}

/** The newest alerts, on demand older ones below them, and what can be done with each. */
export function useAlerts(state: string, issue: string): Alerts {
  const [known, setKnown] = useState<State>({});
  const fail = (error: unknown): void => {
    setKnown((before) => ({ ...before, failure: asHttpError(error) }));
  };
  const load = useCallback(
    (before?: string | number, done?: State["done"]) => {
      fetchAlerts(state, issue, before).then(({ entries, next }) => {
        setKnown((now) => ({
          alerts: before === undefined ? entries : [...(now.alerts ?? []), ...entries],
          ...(next === undefined ? {} : { next }),
          ...(done === undefined ? {} : { done }),
        }));
      }, fail);
    },
    [state, issue],
  );
  useEffect(() => {
    load();
  }, [load]);
  const { next, ...rest } = known;
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
    acknowledge: ({ id }) => {
      acknowledgeAlert(id).then(() => {
        load(undefined, "acknowledged");
      }, fail);
    },
    retry: ({ id }) => {
      retryAlert(id).then(() => {
        load(undefined, "retried");
      }, fail);
    },
  };
}

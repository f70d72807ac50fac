import { useCallback, useEffect, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import { isSame } from "../definition/edits";
import type { Conflict } from "../model";
import { useGuard } from "../router/guard";
import { closeInvestigation, fetchInvestigation, saveFindings } from "./api";
import { type Findings, findingsOf, type Investigation } from "./model";

/** An investigation that is being written. Nothing typed is lost by a failure or by what somebody else stored. */
export interface Investigating {
  investigation: Investigation;
  draft: Findings;
  evidence: string;
  isDirty: boolean;
  isBusy: boolean;
  failure?: HttpError;
  conflict?: Conflict<Findings>;
  /** What was done last, to be read out. */
  done?: "saved" | "closed";
  edit: (change: (draft: Findings) => Findings) => void;
  setEvidence: (evidence: string) => void;
  save: () => void;
  /** Saves what is not saved yet, then closes. */
  close: () => void;
  keepMine: (reconciled?: Findings) => void;
  takeTheirs: () => void;
}

interface State {
  investigation?: Investigation;
  draft: Findings;
  evidence: string;
  isBusy: boolean;
  failure?: HttpError;
  conflict?: Conflict<Findings>;
  theirs?: Investigation;
  done?: "saved" | "closed";
}

export type LoadingInvestigation =
  | { is: "loading" }
  | { is: "failed"; failure: HttpError; retry: () => void }
  | { is: "ready"; investigating: Investigating };

export function useInvestigation(id: string): LoadingInvestigation {
  const [state, setState] = useState<State>({ draft: {}, evidence: "", isBusy: false });
  const { investigation, draft, evidence } = state;
  const adopt = (answer: Investigation, done?: State["done"]): void => {
    setState((known) => ({
      investigation: answer,
      draft: findingsOf(answer),
      evidence: answer.state === "OPEN" ? known.evidence : (answer.evidence ?? ""),
      isBusy: false,
      ...(done === undefined ? {} : { done }),
    }));
  };
  const load = useCallback(() => {
    fetchInvestigation(id).then(adopt, (error: unknown) => {
      setState((known) => ({ ...known, failure: asHttpError(error) }));
    });
  }, [id]);
  useEffect(load, [load]);

  const isDirty = investigation !== undefined && !isSame(draft, findingsOf(investigation));
  useGuard(
    isDirty || (investigation?.state === "OPEN" && evidence.trim() !== ""),
    useCallback(() => undefined, []),
  );

  if (!investigation)
    return state.failure
      ? { is: "failed", failure: state.failure, retry: load }
      : { is: "loading" };

  const refuse = (error: unknown): void => {
    const failure = asHttpError(error);
    const fail = (): void => {
      setState((known) => ({ ...known, isBusy: false, failure }));
    };
    if (failure.status !== 409) {
      fail();
      return;
    }
    // The answer may not say what was stored meanwhile: ask.
    fetchInvestigation(id).then((theirs) => {
      if (theirs.revision === investigation.revision) {
        fail();
        return;
      }
      const conflict = { revision: theirs.revision, document: findingsOf(theirs) };
      setState((known) => ({ ...known, isBusy: false, theirs, conflict }));
    }, fail);
  };
  const begin = (): void => {
    setState((known) => ({ ...quiet(known), isBusy: true }));
  };
  const store = async (sent: Findings, revision: number): Promise<Investigation> => {
    begin();
    return saveFindings(id, sent, revision);
  };

  return {
    is: "ready",
    investigating: {
      ...state,
      investigation,
      isDirty,
      edit: (change) => {
        setState((known) => ({ ...quiet(known), draft: change(known.draft) }));
      },
      setEvidence: (typed) => {
        setState((known) => ({ ...known, evidence: typed }));
      },
      save: () => {
        store(draft, investigation.revision).then((answer) => {
          adopt(answer, "saved");
        }, refuse);
      },
      close: () => {
        const saved = isDirty
          ? store(draft, investigation.revision)
          : Promise.resolve(investigation);
        begin();
        saved
          .then((answer) => {
            adopt(answer);
            return closeInvestigation(id, evidence.trim(), answer.revision);
          })
          .then((answer) => {
            adopt(answer, "closed");
          }, refuse);
      },
      keepMine: (reconciled) => {
        if (!state.conflict) return;
        store(reconciled ?? draft, state.conflict.revision).then((answer) => {
          adopt(answer, "saved");
        }, refuse);
      },
      takeTheirs: () => {
        if (state.theirs) adopt(state.theirs);
      },
    },
  };
}

/** The same without what was said about the last thing done. */
function quiet(state: State): State {
  const copy = { ...state };
  Reflect.deleteProperty(copy, "failure");
  Reflect.deleteProperty(copy, "done");
  return copy;
}

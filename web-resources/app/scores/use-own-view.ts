import { useCallback, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import type { Finding } from "../model";
import { useGuard } from "../router/guard";
import { dropView, keepView, keptView } from "./kept-view";
import { saveOwnView } from "./own-view-api";
import { answersOf, isSameView, type OwnView, type Typed } from "./own-view-model";

/** A view that is being written. Nothing typed is lost by a failure, a reload or another period. */
export interface WritingView {
  typed: Typed;
  isDirty: boolean;
  isBusy: boolean;
  isSaved: boolean;
  /** How often the server has refused it. */
  refusals: number;
  problems: Finding[];
  failure?: HttpError;
  type: (id: string, value: string) => void;
  save: () => void;
}

interface State {
  stored: Typed;
  typed: Typed;
  isBusy: boolean;
  isSaved: boolean;
  refusals: number;
  problems: Finding[];
  failure?: HttpError;
}

/** @param onSaved called when it is stored */
export function useOwnView(view: OwnView, onSaved: () => void): WritingView {
  const { id } = view.department;
  const { period } = view;
  const [state, setState] = useState<State>(() => ({
    stored: view.answers,
    typed: keptView(id, period) ?? view.answers,
    isBusy: false,
    isSaved: false,
    refusals: 0,
    problems: [],
  }));
  const { stored, typed, isBusy } = state;
  const isDirty = !isSameView(typed, stored);
  useGuard(
    isDirty,
    useCallback(() => {
      dropView(id, period);
    }, [id, period]),
  );
  const refuse = (error: unknown): void => {
    const failure = asHttpError(error);
    const problems = problemsOf(failure, view);
    setState((known) => ({
      ...known,
      isBusy: false,
      problems,
      ...(problems.length > 0 ? { refusals: known.refusals + 1 } : { failure }),
    }));
  };
  return {
    ...state,
    isDirty,
    type: (item, value) => {
      const next = { ...typed, [item]: value };
      keepView(id, period, next);
      setState((known) => ({
        ...quiet(known),
        typed: next,
        problems: known.problems.filter(({ path }) => path !== item),
      }));
    },
    save: () => {
      if (isBusy) return;
      setState((known) => ({ ...quiet(known), isBusy: true }));
      saveOwnView(id, period, answersOf(typed)).then(() => {
        dropView(id, period);
        setState((known) => ({
          ...known,
          stored: typed,
          isBusy: false,
          isSaved: true,
          problems: [],
        }));
        onSaved();
      }, refuse);
    },
  };
}

/** What the server found wrong with answers to what is on the page. */
function problemsOf({ status, body }: HttpError, { items }: OwnView): Finding[] {
  const sent = (body as { problems?: unknown } | undefined)?.problems;
  if (status !== 400 || !Array.isArray(sent)) return [];
  return (sent as { field: string; message: string; cure?: string }[])
    .filter(({ field }) => items.some(({ id }) => id === field))
    .map(({ field, message, cure }) => ({
      path: field,
      message,
      ...(cure === undefined ? {} : { cure }),
    }));
}

/** The same without what was said about the last thing done. */
function quiet(state: State): State {
  const copy = { ...state, isSaved: false };
  Reflect.deleteProperty(copy, "failure");
  return copy;
}

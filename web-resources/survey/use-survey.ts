import { useCallback, useEffect, useState } from "preact/hooks";
import { fetchSurvey, sendAnswers, SurveyError } from "./api";
import { CONTACT, TICKED } from "./contact";
import { drawn, settled } from "./drivers";
import { forget, keep, keepOrder, kept, keptOrder } from "./kept";
import type { Closed, Ending, Invitation } from "./model";
import { answersOf, prefilled, type Problem, problemsOf, type Typed, typedOf } from "./typed";

/** A survey that is being answered. Nothing counts before it is sent, and nothing typed is lost by a failure. */
export interface Survey {
  /** Absent until the first answer of the server. */
  loaded?: Invitation | Closed;
  ending?: Ending;
  loadFailure?: SurveyError;
  typed: Typed;
  /** In which order drivers are offered: drawn by lot, the same after a reload. */
  order: readonly string[];
  /** Ids of the questions that the link answered, not the person. */
  byLink: ReadonlySet<string>;
  /** Whether this tab had kept answers from before. */
  isRestored: boolean;
  problems: Problem[];
  /** How often sending found problems: goes up so that the page can lead there. */
  refusals: number;
  isSending: boolean;
  sendFailure?: SurveyError;
  load: (language?: string) => void;
  type: (id: string, value: string) => void;
  send: () => void;
}

type State = Omit<Survey, "load" | "type" | "send">;

const NOTHING: State = {
  typed: {},
  order: [],
  byLink: new Set(),
  isRestored: false,
  problems: [],
  refusals: 0,
  isSending: false,
};

/** @param search the address's query, in which a link may have answered the first question */
export function useSurvey(token: string, search: string): Survey {
  const [state, setState] = useState(NOTHING);

  const load = useCallback(
    (language?: string) => {
      fetchSurvey(token, language).then(
        (loaded) => {
          setState((known) => begun(without(known, "loadFailure"), loaded, token, search));
        },
        (error: unknown) => {
          const failure = asFailure(error);
          setState((known) =>
            failure.status === 404
              ? { ...known, ending: "UNKNOWN" }
              : { ...known, loadFailure: failure },
          );
        },
      );
    },
    [token, search],
  );
  useEffect(() => {
    load();
  }, [load]);

  const refuse = (invitation: Invitation, error: unknown): void => {
    const failure = asFailure(error);
    const problems = invitation.items.flatMap((item): Problem[] => {
      const words = failure.refused.get(item.id);
      return words === undefined ? [] : [{ item, is: "refused", words }];
    });
    // Answered elsewhere, or over meanwhile: the server says which.
    if ([404, 409, 410].includes(failure.status)) load(invitation.language);
    setState((known) => ({
      ...known,
      isSending: false,
      ...(problems.length > 0
        ? { problems, refusals: known.refusals + 1 }
        : { sendFailure: failure }),
    }));
  };

  return {
    ...state,
    load,
    type: (id, value) => {
      const items = state.loaded?.state === "OPEN" ? state.loaded.items : [];
      const typed = settled(items, { ...state.typed, [id]: value });
      keep(token, typed);
      setState((known) => ({
        ...known,
        typed,
        byLink: new Set([...known.byLink].filter((other) => other !== id)),
        problems: known.problems.filter(({ item }) => item.id !== id),
      }));
    },
    send: () => {
      const { loaded, typed, isSending } = state;
      if (isSending || loaded?.state !== "OPEN") return;
      const problems = problemsOf(loaded.items, typed);
      if (problems.length > 0) {
        setState((known) => ({ ...known, problems, refusals: known.refusals + 1 }));
        return;
      }
      setState((known) => ({ ...without(known, "sendFailure"), problems, isSending: true }));
      const contact = typed[CONTACT] === TICKED;
      sendAnswers(token, answersOf(loaded.items, typed), loaded.language, contact).then(
        () => {
          forget(token);
          setState((known) => ({ ...known, ending: "THANKS" }));
        },
        (error: unknown) => {
          refuse(loaded, error);
        },
      );
    },
  };
}

/** What was typed stays when only the language changes; the first time it comes from the tab, the server or the link. */
function begun(known: State, loaded: Invitation | Closed, token: string, search: string): State {
  if (loaded.state !== "OPEN") {
    if (loaded.state === "USED") forget(token);
    return { ...known, loaded, ending: loaded.state };
  }
  if (known.loaded) return { ...known, loaded };
  const restored = kept(token);
  const before = restored ?? typedOf(loaded.draft ?? {});
  const linked = Object.entries(prefilled(loaded.items, search)).filter(([id]) => !before[id]);
  return {
    ...known,
    loaded,
    typed: settled(loaded.items, { ...before, ...Object.fromEntries(linked) }),
    order: orderOf(loaded, token),
    byLink: new Set(linked.map(([id]) => id)),
    isRestored: restored !== undefined,
  };
}

function orderOf({ items }: Invitation, token: string): readonly string[] {
  const order = keptOrder(token) ?? drawn(items);
  if (order.length > 0) keepOrder(token, order);
  return order;
}

function asFailure(error: unknown): SurveyError {
  return error instanceof SurveyError ? error : new SurveyError(0, "");
}

function without(state: State, key: "loadFailure" | "sendFailure"): State {
  const copy = { ...state };
  Reflect.deleteProperty(copy, key);
  return copy;
}

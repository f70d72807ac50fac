import { useState } from "preact/hooks";
import type { HttpError } from "../../../shared/http";
import { asHttpError } from "../../../shared/use-loaded";
import { focusAt } from "../../definition/problem-summary";
import type { Finding } from "../../model";
import { closeFollowUp } from "./api";
import { keepDraft, keptDraft } from "./draft";
import type { FollowUp } from "./model";

/** What was done about a follow-up, while it is being written. Nothing typed is lost by a failure or a reload. */
export interface ClosingFollowUp {
  text: string;
  isBusy: boolean;
  problems: Finding[];
  failure?: HttpError;
  /** What somebody else wrote first. */
  conflict?: FollowUp;
  type: (text: string) => void;
  send: () => void;
  /** Gives up what was typed. */
  discard: () => void;
}

type State = Omit<ClosingFollowUp, "type" | "send" | "discard">;

/** @param onClosed called when it is stored */
export function useClosing(followUp: FollowUp, onClosed: () => void): ClosingFollowUp {
  const { id } = followUp;
  const [state, setState] = useState<State>(() => ({
    text: keptDraft(id),
    isBusy: false,
    problems: [],
  }));
  const { text, isBusy } = state;
  const path = pathOf(id);
  const refuse = (problems: Finding[]): void => {
    setState({ text, isBusy: false, problems });
    focusAt(path);
  };
  const failed = (error: unknown): void => {
    const failure = asHttpError(error);
    const conflict = (failure.body as { conflict?: FollowUp } | undefined)?.conflict;
    if (failure.status === 400) refuse([{ path, message: failure.message, cure: failure.detail }]);
    else
      setState({
        text,
        isBusy: false,
        problems: [],
        ...(failure.status === 409 && conflict ? { conflict } : { failure }),
      });
  };
  return {
    ...state,
    type: (typed) => {
      keepDraft(id, typed);
      setState((known) => ({ ...known, text: typed, problems: [] }));
    },
    send: () => {
      if (isBusy) return;
      if (text.trim() === "") {
        refuse([{ path, message: AJS.I18n.getText("accord.app.follow-up.missing") }]);
        return;
      }
      setState({ text, isBusy: true, problems: [] });
      closeFollowUp(id, text).then(() => {
        keepDraft(id, "");
        onClosed();
      }, failed);
    },
    discard: () => {
      keepDraft(id, "");
    },
  };
}

/** Names the field among those of others. */
export function pathOf(id: string): string {
  return `follow-up ${id}`;
}

import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { HttpError } from "../../shared/http";
import { asHttpError } from "../../shared/use-loaded";
import type { Conflict, Finding, Kind, Stored } from "../model";
import { useGuard } from "../router/guard";
import { fetchDefinition, removeDefinition, saveDefinition } from "./api";
import { isSame } from "./edits";
import { dropDraft, keepDraft, keptDraft } from "./kept-draft";
import { conflictOf, problemsOf } from "./problem-answer";
import { forgetRows } from "./rows";
import { useCheck } from "./use-check";

/** A definition that is being edited. Every way to lose what was typed asks first. */
export interface Definition<D> {
  kind: Kind;
  /** What the draft was made from; revision 0 while it is new. */
  stored: Stored<D>;
  draft: D;
  isDirty: boolean;
  isSaving: boolean;
  /** Whether the draft is one that this tab kept from before. */
  isRestored: boolean;
  problems: Finding[];
  warnings: Finding[];
  /** Why the last save or removal did not work, when neither problems nor a conflict say so. */
  failure?: HttpError;
  conflict?: Conflict<D>;
  /** How often a save found problems: goes up so that the page can lead there. */
  refusals: number;
  /** Goes up with every save. */
  saves: number;
  edit: (change: (draft: D) => D) => void;
  save: () => void;
  /** Back to what is stored. */
  discard: () => void;
  remove: () => void;
  /** Goes on from what another request stored, such as a step in its life. */
  adopt: (stored: Stored<D>) => void;
  /** After a conflict: stores the draft, or another reconciled one, over what the other person stored. */
  keepMine: (reconciled?: D) => void;
  /** After a conflict: goes on from what the other person stored. */
  takeTheirs: () => void;
  /** After a conflict: goes on from what the other person stored, with a draft on top that is still to be saved. */
  putOnTop: (draft: D) => void;
  /** Takes up why another request with the draft was refused, as if it had been a save. */
  refuse: (error: unknown) => void;
}

export type Loading<D> =
  | { is: "loading" }
  | { is: "failed"; failure: HttpError; retry: () => void }
  | { is: "ready"; definition: Definition<D> };

interface State<D> {
  stored?: Stored<D>;
  draft?: D;
  loadFailure?: HttpError;
  failure?: HttpError;
  conflict?: Conflict<D>;
  isSaving: boolean;
  isRestored: boolean;
  refusals: number;
  saves: number;
  removals: number;
}

const NOTHING = { isSaving: false, isRestored: false, refusals: 0, saves: 0, removals: 0 };

/** What is kept of a definition that has no id yet. */
const NEW = " new";

/**
 * Loads a definition and edits a draft of it.
 *
 * @param id undefined for a new one; its id is then the draft's own
 * @param fresh the draft to begin a new one with; must not change between calls
 * @param onDone called after a save or a removal is through and nothing is unsaved any more
 */
export function useDefinition<D extends object>(
  kind: Kind,
  id: string | undefined,
  fresh: D,
  onDone?: (what: "saved" | "removed", stored: Stored<D>) => void,
): Loading<D> {
  const key = id ?? NEW;
  const [state, setState] = useState<State<D>>(NOTHING);
  const { stored, draft } = state;
  const initial = useRef(fresh).current;

  const load = useCallback(() => {
    const asked =
      id === undefined
        ? Promise.resolve<Stored<D>>({ id: "", revision: 0, document: initial, mayEdit: true })
        : fetchDefinition<D>(kind, id);
    asked.then(
      (found) => {
        const kept = keptDraft<D>(kind, key);
        setState({
          ...NOTHING,
          stored: kept ? { ...kept.base, mayEdit: found.mayEdit } : found,
          draft: kept?.draft ?? found.document,
          isRestored: kept !== undefined,
        });
      },
      (error: unknown) => {
        setState((known) => ({ ...known, loadFailure: asHttpError(error) }));
      },
    );
  }, [kind, id, key, initial]);
  useEffect(load, [load]);

  const isDirty = stored !== undefined && !isSame(stored.document, draft);
  const named = id ?? (draft as { id?: string } | undefined)?.id ?? "";
  const [findings, setFindings] = useCheck(kind, named, draft, isDirty);

  useEffect(() => {
    if (!stored) return;
    if (isDirty && draft) keepDraft(kind, key, { base: stored, draft });
    else dropDraft(kind, key);
  }, [kind, key, stored, draft, isDirty]);
  useGuard(
    isDirty,
    useCallback(() => {
      dropDraft(kind, key);
    }, [kind, key]),
  );

  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (stored && state.removals > 0) done.current?.("removed", stored);
    else if (stored && state.saves > 0) done.current?.("saved", stored);
    // Only when something was done, not whenever the draft changes afterwards.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state.saves, state.removals]);

  if (state.loadFailure && !stored)
    return { is: "failed", failure: state.loadFailure, retry: load };
  if (!stored || draft === undefined) return { is: "loading" };

  const refuse = (error: unknown, isOfDraft = true): void => {
    const failure = asHttpError(error);
    const conflict = conflictOf<D>(failure);
    const problems = conflict || !isOfDraft ? undefined : problemsOf(failure);
    if (problems) setFindings({ problems, warnings: findings?.warnings ?? [] });
    setState((known) => ({
      ...without(known, "failure", "conflict"),
      isSaving: false,
      refusals: problems ? known.refusals + 1 : known.refusals,
      ...(conflict ? { conflict } : problems ? {} : { failure }),
    }));
  };

  const store = (sent: D, revision: number): void => {
    const isTypedOn = (now: D | undefined): boolean => now !== draft && now !== sent;
    setState((known) => ({ ...without(known, "failure"), isSaving: true }));
    saveDefinition(kind, named, revision, sent).then((answer) => {
      forgetRows();
      setFindings({ problems: [], warnings: answer.warnings ?? [] });
      setState((known) => ({
        ...without(known, "failure", "conflict"),
        isSaving: false,
        isRestored: false,
        saves: known.saves + 1,
        stored: answer,
        // Typed on while it was being saved: that stays.
        ...(isTypedOn(known.draft) ? {} : { draft: answer.document }),
      }));
    }, refuse);
  };

  const goOnFromTheirs = (next?: D): void => {
    const { conflict } = state;
    if (!conflict?.document) return;
    const { revision, by, at, document: theirs } = conflict;
    const who = by ? { changedBy: by } : {};
    const when = at === undefined ? {} : { changedAt: at };
    setFindings(undefined);
    setState((known) => ({
      ...without(known, "failure", "conflict"),
      isRestored: false,
      stored: { ...stored, revision, document: theirs, ...who, ...when },
      draft: next ?? theirs,
    }));
  };

  return {
    is: "ready",
    definition: {
      kind,
      stored,
      draft,
      isDirty,
      ...state,
      problems: isDirty ? (findings?.problems ?? []) : [],
      warnings: findings?.warnings ?? stored.warnings ?? [],
      edit: (change) => {
        setState((known) =>
          known.draft === undefined ? known : { ...known, draft: change(known.draft) },
        );
      },
      save: () => {
        if (isDirty || stored.revision === 0) store(draft, stored.revision);
      },
      discard: () => {
        setFindings(undefined);
        setState({ ...NOTHING, stored, draft: stored.document });
        // The kept draft may have been of an older state than what is stored now.
        if (state.isRestored && id !== undefined) {
          dropDraft(kind, key);
          load();
        }
      },
      remove: () => {
        removeDefinition(kind, named, stored.revision).then(
          () => {
            forgetRows();
            dropDraft(kind, key);
            setState(({ removals, ...known }) => {
              return { ...known, draft: stored.document, removals: removals + 1 };
            });
          },
          (error: unknown) => {
            refuse(error, false);
          },
        );
      },
      adopt: (answer) => {
        forgetRows();
        setFindings(undefined);
        const taken = { isRestored: false, stored: answer, draft: answer.document };
        setState((known) => ({ ...without(known, "failure", "conflict"), ...taken }));
      },
      keepMine: (reconciled) => {
        if (state.conflict) store(reconciled ?? draft, state.conflict.revision);
      },
      takeTheirs: () => {
        goOnFromTheirs();
      },
      putOnTop: goOnFromTheirs,
      refuse,
    },
  };
}

function without<D>(state: State<D>, ...keys: ("failure" | "conflict")[]): State<D> {
  const copy = { ...state };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  return copy;
}

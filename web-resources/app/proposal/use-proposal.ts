import { useEffect, useRef } from "preact/hooks";
import { fetchRecomputations } from "../../shared/recompute/api";
import { isUnderWay, type Recomputation, subjectOf } from "../../shared/recompute/model";
import { type Recomputing, useRecomputation } from "../../shared/recompute/use-recomputation";
import { fetchDefinition } from "../definition/api";
import type { Definition } from "../definition/use-definition";
import { useMe } from "../shell/me";

/**
 * A definition that clocks are judged by before it is stored. One that is under way is found again when the page opens;
 * once it is applied, the page goes on from what is stored then.
 *
 * @param isMine whether the draft is what a run stores, so that it need not be kept
 */
export function useProposal<D extends object>(
  definition: Definition<D>,
  isMine: (run: Recomputation) => boolean,
): Recomputing {
  const { administrator } = useMe();
  const { kind, stored } = definition;
  const recomputing = useRecomputation();
  const { current, follow, leave } = recomputing;

  useEffect(() => {
    if (!administrator || stored.id === "") return;
    fetchRecomputations().then(
      (runs) => {
        const known = runs.find((run) => {
          const subject = subjectOf(run);
          return isUnderWay(run) && subject.kind === kind && subject.id === stored.id;
        });
        if (known) follow(known.id);
      },
      () => {
        // Whoever starts another one is told of it then.
      },
    );
  }, [administrator, kind, stored.id, follow]);

  const latest = useRef({ adopt: definition.adopt, isMine, leave });
  latest.current = { adopt: definition.adopt, isMine, leave };
  const state = current?.state;
  useEffect(() => {
    const { adopt, isMine: mayAdopt } = latest.current;
    if (state === "CANCELLED") latest.current.leave();
    if (state !== "APPLIED" || !current || !mayAdopt(current)) return;
    fetchDefinition<D>(kind, stored.id).then(adopt, () => {
      // Applied all the same; the next save tells what differs.
    });
    // Once, when it came so far.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);
  return recomputing;
}

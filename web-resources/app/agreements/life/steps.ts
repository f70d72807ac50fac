/** The life of a version as steps. */

import type { Side, Version } from "../model";

export type TrackStep = "draft" | "proposed" | Side | "active" | "superseded" | "ended";

export interface Placed {
  step: TrackStep;
  state: "done" | "here" | "coming";
}

/** @returns the sides that have not signed a proposed version yet. */
export function unsignedSides(version: Version): Side[] {
  const sides: Side[] = ["provider", "client"];
  return sides.filter((side) => !version.signatures?.some((one) => one.side === side));
}

/** Every step, the one it stands at, and those done; a signature can come from either side first. */
export function stepsOf(version: Version): Placed[] {
  const { status } = version;
  const steps: TrackStep[] = ["draft", "proposed", "provider", "client", "active"];
  if (status === "superseded" || status === "ended") steps.push(status);
  const isSigned = (step: TrackStep): boolean =>
    version.signatures?.some(({ side }) => side === step) ?? false;
  const here = status === "proposed" ? "proposed" : status;
  const at = steps.indexOf(here);
  return steps.map((step, i) => {
    if (step === here) return { step, state: "here" };
    return { step, state: i < at || isSigned(step) ? "done" : "coming" };
  });
}

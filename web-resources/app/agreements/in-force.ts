import { instant } from "../../shared/moments";
import { thisMinute } from "../../shared/zoned";
import type { Agreement, Status, Version } from "./model";

/** How a version stands now: one that was agreed on may begin later, and until then the one before it holds. */
export type Standing = Status | "agreed";

const AGREED: readonly Status[] = ["active", "superseded", "ended"];

function hasBegun({ effectiveFrom }: Version, now: number): boolean {
  return effectiveFrom !== "" && instant(effectiveFrom) <= now;
}

/**
 * @param now epoch milliseconds
 * @returns the version of an agreement that judges clocks that start now: the latest that was agreed on and has begun,
 *   unless it is over
 */
export function inForce({ versions }: Agreement, now = instant(thisMinute())): Version | undefined {
  const begun = versions.filter((one) => AGREED.includes(one.status) && hasBegun(one, now));
  const latest = begun[begun.length - 1];
  const until = latest?.effectiveUntil;
  return until !== undefined && instant(until) <= now ? undefined : latest;
}

export function standingOf(
  agreement: Agreement,
  version: Version,
  now = instant(thisMinute()),
): Standing {
  if (version.status === "active" && !hasBegun(version, now)) return "agreed";
  const stillHolds =
    version.status === "superseded" && inForce(agreement, now)?.version === version.version;
  return stillHolds ? "active" : version.status;
}

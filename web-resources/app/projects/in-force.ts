import type { Agreement, Version } from "../agreements/model";

/** @returns the version of an agreement that judges clocks that start now. */
export function inForce({ versions }: Agreement): Version | undefined {
  return versions.find(({ status }) => status === "active");
}

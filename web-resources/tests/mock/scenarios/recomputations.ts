import type { Difference, Recomputation } from "../../../shared/recompute/model";

/** Of a project: the first hundred. */
export const DIFFERENCES: Difference[] = Array.from({ length: 100 }, (_, i) => ({
  issue: `ITS-${1400 + i * 7}`,
  clock: i % 3 === 0 ? "First response" : "Resolution",
  ...(i % 5 === 0 ? { after: "BREACHED" } : { before: "BREACHED", after: "MET" }),
}));

/** Of a correction, or of open clocks that move. */
export const OF_DEFINITIONS: Pick<Recomputation, "differing" | "openDiffering" | "differences"> = {
  differing: 1,
  openDiffering: 2,
  differences: [
    { issue: "ITS-1466", clock: "Resolution", before: "BREACHED", after: "MET", open: false },
    {
      issue: "ITS-1479",
      clock: "Resolution",
      before: "BREACHED since 2026-11-23T15:10:00Z",
      after: "ON_TRACK due 2026-11-24T15:10:00Z",
      open: true,
    },
    {
      issue: "ITS-1482",
      clock: "Resolution",
      before: "AT_RISK due 2026-11-24T10:07:00Z",
      after: "PAUSED",
      open: true,
    },
  ],
};

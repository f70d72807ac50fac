import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Finding } from "../../model";
import type { Trial } from "./model";

/** What is known of the draft from its last trial. */
export interface Tried {
  agreement: string;
  /** Number of the version that is shown. */
  version: number;
  trial?: Trial;
  findings: Finding[];
}

export const TrialContext = createContext<Tried>({ agreement: "", version: 0, findings: [] });

export function useTrial(): Tried {
  return useContext(TrialContext);
}

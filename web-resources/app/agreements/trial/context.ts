import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Finding } from "../../model";
import type { Trial } from "./model";

/** What is known of the draft from its last trial. */
export interface Tried {
  agreement: string;
  trial?: Trial;
  findings: Finding[];
}

export const TrialContext = createContext<Tried>({ agreement: "", findings: [] });

export function useTrial(): Tried {
  return useContext(TrialContext);
}

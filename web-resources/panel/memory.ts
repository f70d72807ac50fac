import type { Snapshot } from "./refresher";

const MOST = 10;
const memories = new Map<string, Memory>();

/**
 * What outlives a panel's element: Jira exchanges the element after a transition, and the reader should neither see it
 * empty nor find closed what was open.
 */
export class Memory {
  snapshot: Snapshot | undefined;
  readonly opened = new Set<string>();

  /** @returns the memory of an issue, for the last few issues of this page. */
  static of(issueKey: string): Memory {
    const memory = memories.get(issueKey) ?? new Memory();
    memories.delete(issueKey);
    memories.set(issueKey, memory);
    const oldest = memories.keys().next();
    if (memories.size > MOST && !oldest.done) memories.delete(oldest.value);
    return memory;
  }
}

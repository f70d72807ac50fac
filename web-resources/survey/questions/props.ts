import type { Item } from "../model";
import type { Problem } from "../typed";
import type { Words } from "../words/words";

/** What every question gets. */
export interface QuestionProps {
  item: Item;
  words: Words;
  /** As typed; "" for no answer. */
  value: string;
  /** Whether it was picked by the link in a message, and not on this page. */
  isPrefilled: boolean;
  problem: Problem | undefined;
  /** The answer that it asks the drivers of; "" before there is one. */
  score?: string | undefined;
  /** In which order drivers are offered. */
  order?: readonly string[];
  onChange: (value: string) => void;
}

/** The id of the element that takes the focus when a problem leads to its question. */
export function focusId(item: Item): string {
  return `accord-${item.id}`;
}

import { request } from "../../shared/http";

/** An amount of working time, as it was typed and as it is meant. */
export interface Amount {
  text: string;
  millis: number;
  /** "3 days = 24h on Berlin office hours (8h a day)" */
  words: string;
}

const known = new Map<string, Promise<Amount>>();

/**
 * @param calendar on which days are meant
 * @throws HttpError 400 when the text is no amount
 */
export function readAmount(text: string, calendar: string): Promise<Amount> {
  const body = JSON.stringify({ text, calendar });
  const before = known.get(body);
  if (before) return before;
  const asked = request<Amount>("POST", "/amounts", body);
  known.set(body, asked);
  // A calendar's hours change: an answer serves the fields of one page, for a while.
  const forget = (): void => {
    known.delete(body);
  };
  asked.then(() => setTimeout(forget, 30_000), forget);
  return asked;
}

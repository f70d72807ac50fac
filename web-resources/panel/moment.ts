import { instant, momentText, type Reader } from "../shared/moments";

/** When and for whom the panel is drawn. */
export interface Moment {
  /** Epoch milliseconds that the server's figures are about. */
  asOf: number;
  /** Epoch milliseconds of the server's clock at this drawing. */
  now: number;
  reader: Reader;
}

/** The instant in the reader's zone and words. */
export function say(iso: string | number, moment: Moment): string {
  return momentText(typeof iso === "number" ? iso : instant(iso), moment.now, moment.reader);
}

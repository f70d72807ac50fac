import { MEGABYTE, megabytesText } from "../../shared/number";

/** The document that is to be imported, and where it came from. */
export interface Source {
  text: string;
  /** Present when it came from a file. */
  fileName?: string;
  bytes: number;
}

export const NOTHING: Source = { text: "", bytes: 0 };

const MOST = 10 * MEGABYTE;
/** Longer documents make a text area slow: they are shown by name. */
const EDITABLE = MEGABYTE / 4;

export function typed(text: string): Source {
  return { text, bytes: new Blob([text]).size };
}

/** @throws Error that says why the file is not taken; it has not been read then. */
export async function fromFile(file: File): Promise<Source> {
  const refusal = tooLarge(file.size, file.name);
  if (refusal !== undefined) throw new Error(refusal);
  return { text: await file.text(), fileName: file.name, bytes: file.size };
}

export function isEditable(source: Source): boolean {
  return source.bytes <= EDITABLE;
}

/** @returns why a document of that size is not sent, or undefined. */
export function tooLarge(bytes: number, name: string): string | undefined {
  if (bytes <= MOST) return undefined;
  return AJS.I18n.getText(
    "accord.admin.import.too-large",
    name,
    megabytesText(bytes),
    megabytesText(MOST),
  );
}

import { english } from "./english";
import { french } from "./french";
import { german } from "./german";

/** The page's own few texts. The questions' come from the server, and a reader without login has no Jira language. */
export interface Words {
  /** The language's tag: what the browser formats dates and numbers by. */
  tag: string;
  /** The name of the language in itself. */
  language: string;
  languages: string;
  loading: string;
  title: (provider: string) => string;
  about: string;
  named: string;
  namedTo: (provider: string) => string;
  anonymous: string;
  anonymousTo: (provider: string) => string;
  length: (questions: string) => string;
  until: (date: string) => string;
  restored: string;
  optional: string;
  cannotSay: string;
  clear: string;
  /** Ends of scales for which the server names none. */
  chooseAgain: readonly [low: string, high: string];
  agreement: readonly [low: string, high: string];
  effort: readonly [low: string, high: string];
  prefilled: (score: string) => string;
  picksUpTo: (most: string) => string;
  picksAppear: (question: string) => string;
  picksEnough: (most: string) => string;
  minutes: string;
  characters: (count: string, most: string) => string;
  contact: (provider: string) => string;
  contactAnonymous: string;
  contactNamed: string;
  contactThanks: (provider: string) => string;
  send: string;
  sending: string;
  oneProblem: string;
  problems: (count: string) => string;
  pickNumber: string;
  pickOrCannotSay: string;
  writeSomething: string;
  writeMinutes: string;
  tooLong: (over: string) => string;
  notSent: string;
  unreachable: string;
  serverTrouble: string;
  notLoaded: string;
  again: string;
  thanks: string;
  thanksNamed: (provider: string) => string;
  thanksAnonymous: string;
  closePage: string;
  used: string;
  usedWhat: string;
  expired: string;
  expiredWhat: (date: string) => string;
  withdrawn: string;
  withdrawnWhat: string;
  unknown: string;
  unknownWhat: string;
  optOut: string;
  optOutWhat: string;
  optOutYes: string;
  optOutNo: string;
  optedOut: string;
  optOutFailed: string;
}

const ALL: Readonly<Record<string, Words>> = { en: english, de: german, fr: french };

/** @param language a tag such as "de" or "de-CH"; one that the page does not speak gives English */
export function wordsIn(language: string | undefined): Words {
  return ALL[(language ?? "").toLowerCase().split(/[-_]/)[0] ?? ""] ?? english;
}

/** "12 December 2026". */
export function dateText(iso: string, words: Words): string {
  return new Intl.DateTimeFormat(localeOf(words), { dateStyle: "long" }).format(Date.parse(iso));
}

/** "10,000". */
export function countText(count: number, words: Words): string {
  return new Intl.NumberFormat(localeOf(words)).format(count);
}

/** The reader's own country where the browser speaks the page's language: British dates for the British. */
function localeOf({ tag }: Words): string {
  const own = navigator.language;
  return own.split("-")[0] === tag ? own : tag;
}

/** The name of a language in itself. */
export function languageName(language: string): string {
  const known = ALL[language.toLowerCase()];
  if (known) return known.language;
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

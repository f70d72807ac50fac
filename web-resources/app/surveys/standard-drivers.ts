import type { Choice, Drivers } from "../../survey/model";
import type { SurveyItem } from "./model";
import { full } from "./standard-items";

type Band = "content" | "between" | "discontent";

interface Driver {
  id: string;
  bands: readonly Band[];
  wording: Readonly<Record<string, string>>;
}

const BANDS: readonly [band: Band, least: number, most: number][] = [
  ["content", 9, 10],
  ["between", 7, 8],
  ["discontent", 0, 6],
];
const MOST = 3;

/** What can weigh in an answer to the choose-again question; in the lists and words of the server. */
export const DRIVERS: readonly Driver[] = [
  {
    id: "quick",
    bands: ["content", "between"],
    wording: { en: "It was quick", de: "Es ging schnell", fr: "Cela a été rapide" },
  },
  {
    id: "right-first-time",
    bands: ["content", "between"],
    wording: {
      en: "It was right first time",
      de: "Es stimmte auf Anhieb",
      fr: "Le résultat était juste du premier coup",
    },
  },
  {
    id: "kept-informed",
    bands: ["content"],
    wording: {
      en: "I was kept informed",
      de: "Ich wurde auf dem Laufenden gehalten",
      fr: "J'ai été tenu au courant",
    },
  },
  {
    id: "friendly",
    bands: ["content", "between"],
    wording: {
      en: "They were friendly",
      de: "Der Umgang war freundlich",
      fr: "L'accueil a été aimable",
    },
  },
  {
    id: "easy-to-reach",
    bands: ["content"],
    wording: {
      en: "They were easy to reach",
      de: "Es war leicht, jemanden zu erreichen",
      fr: "Il était facile de joindre quelqu'un",
    },
  },
  {
    id: "out-of-their-way",
    bands: ["content"],
    wording: {
      en: "They went out of their way",
      de: "Man hat sich besonders bemüht",
      fr: "On s'est donné du mal pour moi",
    },
  },
  {
    id: "too-slow",
    bands: ["between", "discontent"],
    wording: { en: "It took too long", de: "Es dauerte zu lange", fr: "Cela a été trop long" },
  },
  {
    id: "not-right",
    bands: ["discontent"],
    wording: {
      en: "The result was not right",
      de: "Das Ergebnis stimmte nicht",
      fr: "Le résultat n'était pas juste",
    },
  },
  {
    id: "not-kept-informed",
    bands: ["between", "discontent"],
    wording: {
      en: "I was not kept informed",
      de: "Ich wurde nicht auf dem Laufenden gehalten",
      fr: "Je n'ai pas été tenu au courant",
    },
  },
  {
    id: "unfriendly",
    bands: ["discontent"],
    wording: {
      en: "They were unfriendly",
      de: "Der Umgang war unfreundlich",
      fr: "L'accueil n'a pas été aimable",
    },
  },
  {
    id: "hard-to-reach",
    bands: ["between", "discontent"],
    wording: {
      en: "They were hard to reach",
      de: "Es war schwer, jemanden zu erreichen",
      fr: "Il était difficile de joindre quelqu'un",
    },
  },
  {
    id: "sent-back-and-forth",
    bands: ["discontent"],
    wording: {
      en: "I was sent back and forth",
      de: "Ich wurde hin und her geschickt",
      fr: "On m'a renvoyé de l'un à l'autre",
    },
  },
  {
    id: "too-much-asked",
    bands: ["between", "discontent"],
    wording: {
      en: "Too much was asked of me",
      de: "Mir wurde zu viel abverlangt",
      fr: "On m'en a trop demandé",
    },
  },
];

/** @param scored id of the question whose answer chooses the list */
export function standardDrivers(scored: string, language: string): Drivers {
  const choice = ({ id, wording }: Driver): Choice => ({
    id,
    text: wording[language] ?? wording.en ?? id,
  });
  return {
    of: scored,
    most: MOST,
    lists: BANDS.map(([band, least, most]) => ({
      least,
      most,
      drivers: DRIVERS.filter(({ bands }) => bands.includes(band)).map(choice),
    })),
  };
}

/** @returns the id of the question that such a one asks the drivers of; nothing for other questions */
export function scoredBefore(item: SurveyItem, items: readonly SurveyItem[]): string | undefined {
  if (full(item).kind !== "drivers") return undefined;
  const before = items.slice(0, items.indexOf(item)).map(full);
  return before.filter(({ kind }) => kind === "choose-again").pop()?.id;
}

/** @returns the questions with one more: at the end, or right after the score whose drivers it asks */
export function withOneMore(items: readonly SurveyItem[], item: SurveyItem): SurveyItem[] {
  const scores = items.filter((one) => full(one).kind === "choose-again");
  const last = scores[scores.length - 1];
  if (full(item).kind !== "drivers" || last === undefined) return [...items, item];
  const place = items.indexOf(last) + 1;
  return [...items.slice(0, place), item, ...items.slice(place)];
}

import type { FullItem, Instrument, ItemKind, SurveyItem } from "./model";

interface Standard {
  kind: ItemKind;
  /** Whether a clause can ask for its score. */
  isClause: boolean;
  wording: Readonly<Record<string, string>>;
}

const standard = (
  kind: ItemKind,
  isClause: boolean,
  en: string,
  de: string,
  fr: string,
): Standard => ({ kind, isClause, wording: { en, de, fr } });

/** The questions that every department may ask alike; worded as the server words them. */
export const STANDARD: Readonly<Record<string, Standard>> = {
  "choose-again": standard(
    "choose-again",
    true,
    "If you were free to choose, would you choose {department} again?",
    "Wenn Sie frei wählen könnten: Würden Sie {department} wieder wählen?",
    "Si vous aviez le choix, choisiriez-vous de nouveau {department}\u202f?",
  ),
  "response-time": standard(
    "agreement",
    true,
    "They answered in good time.",
    "Ich bekam rechtzeitig Antwort.",
    "J'ai reçu une réponse à temps.",
  ),
  "resolution-time": standard(
    "agreement",
    true,
    "It was resolved in the time agreed.",
    "Mein Anliegen wurde in der vereinbarten Zeit erledigt.",
    "Ma demande a été résolue dans le délai convenu.",
  ),
  accuracy: standard(
    "agreement",
    true,
    "The result was right first time.",
    "Das Ergebnis stimmte auf Anhieb.",
    "Le résultat était juste du premier coup.",
  ),
  professionalism: standard(
    "agreement",
    true,
    "They were professional.",
    "Der Umgang war professionell.",
    "Mes interlocuteurs ont été professionnels.",
  ),
  communication: standard(
    "agreement",
    true,
    "I was kept informed.",
    "Ich wurde auf dem Laufenden gehalten.",
    "J'ai été tenu au courant.",
  ),
  effort: standard(
    "effort",
    false,
    "How easy was it to get it done?",
    "Wie einfach war es, das Anliegen erledigt zu bekommen?",
    "Était-il facile d'obtenir ce que vous demandiez\u202f?",
  ),
  "lost-time": standard(
    "minutes",
    false,
    "How much work time did you lose, in minutes?",
    "Wie viel Arbeitszeit haben Sie verloren, in Minuten?",
    "Combien de temps de travail avez-vous perdu, en minutes\u202f?",
  ),
  keep: standard(
    "text",
    false,
    "One thing to keep",
    "Eine Sache, die bleiben soll",
    "Une chose à conserver",
  ),
  change: standard(
    "text",
    false,
    "One thing to change",
    "Eine Sache, die anders werden soll",
    "Une chose à changer",
  ),
  drivers: standard(
    "drivers",
    false,
    "What weighed most?",
    "Was war dafür ausschlaggebend?",
    "Qu'est-ce qui a le plus compté\u202f?",
  ),
};

/** What an instrument asks unless somebody chooses otherwise. */
export function standardItems(instrument: Instrument): SurveyItem[] {
  return instrument === "transactional"
    ? ["choose-again", "drivers", "effort", "communication", "lost-time", "change"]
    : [
        "choose-again",
        "response-time",
        "resolution-time",
        "accuracy",
        "professionalism",
        "communication",
        "keep",
        "change",
      ];
}

export function idOf(item: SurveyItem): string {
  return typeof item === "string" ? item : item.id;
}

/** A standard question said in full; one that is not known is taken for a statement. */
export function full(item: SurveyItem): FullItem {
  if (typeof item !== "string") return item;
  const known = STANDARD[item];
  if (!known) return { id: item, kind: "agreement" };
  return { id: item, kind: known.kind, ...(known.isClause ? { question: item } : {}) };
}

/** The wording in a language; in English, else in any, where it has not that one. */
export function wordingOf(item: SurveyItem, language: string, department: string): string {
  const { id, wording = STANDARD[id]?.wording ?? {} } = full(item);
  const text = wording[language] ?? wording.en ?? Object.values(wording)[0] ?? "";
  return text.split("{department}").join(department);
}

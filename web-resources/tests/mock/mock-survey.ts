import type { Answers, Closed, Invitation, Item } from "../../survey/model";
import { withDrivers } from "./survey-drivers";
import { type MockAnswer, type MockRequest, ok, refusal } from "./app/types";

type Texts = [wording: string, low?: string, high?: string];

const ITEMS: [Pick<Item, "id" | "kind" | "optional">, Record<string, Texts>][] = [
  [
    { id: "choose-again", kind: "CHOOSE_AGAIN", optional: false },
    {
      en: [
        "If you were free to choose, would you choose IT Services again?",
        "Certainly not",
        "Certainly",
      ],
      de: [
        "Wenn Sie frei w\u00e4hlen k\u00f6nnten: W\u00fcrden Sie wieder IT Services w\u00e4hlen?",
        "Sicher nicht",
        "Ganz sicher",
      ],
      fr: [
        "Si vous aviez le choix, choisiriez-vous de nouveau IT Services\u202f?",
        "Certainement pas",
        "Certainement",
      ],
    },
  ],
  [
    { id: "in-time", kind: "AGREEMENT", optional: false },
    {
      en: ["They answered in good time"],
      de: ["Sie haben rechtzeitig geantwortet"],
      fr: ["Ils ont r\u00e9pondu \u00e0 temps"],
    },
  ],
  [
    { id: "effort", kind: "EFFORT", optional: false },
    {
      en: ["How easy was it to get it done?", "Very hard", "Very easy"],
      de: ["Wie einfach war es, das zu erledigen?", "Sehr m\u00fchsam", "Sehr einfach"],
      fr: ["\u00c9tait-ce facile\u00a0?", "Tr\u00e8s difficile", "Tr\u00e8s facile"],
    },
  ],
  [
    { id: "lost", kind: "MINUTES", optional: true },
    {
      en: ["How much work time did you lose?"],
      de: ["Wie viel Arbeitszeit haben Sie verloren?"],
      fr: ["Combien de temps de travail avez-vous perdu\u00a0?"],
    },
  ],
  [
    { id: "keep", kind: "TEXT", optional: true },
    {
      en: ["One thing to keep"],
      de: ["Eines, das so bleiben soll"],
      fr: ["Une chose \u00e0 garder"],
    },
  ],
  [
    { id: "change", kind: "TEXT", optional: true },
    {
      en: ["One thing to change"],
      de: ["Eines, das sich \u00e4ndern soll"],
      fr: ["Une chose \u00e0 changer"],
    },
  ],
];

/** Answers /survey/{token}; the token says which state the invitation is in. */
export class SurveyMock {
  /** What was counted, by token. */
  readonly counted = new Map<string, Answers>();
  readonly optedOut: string[] = [];
  /** Tokens whose people asked to be contacted. */
  readonly contacts: string[] = [];
  /** What the next sending is refused with. */
  refusing: MockAnswer | undefined;

  answer({ method, path, query, body, headers }: MockRequest): MockAnswer | undefined {
    const [, token, act] = /^\/survey\/([^/]+)(\/opt-out)?$/.exec(path) ?? [];
    if (token === undefined) return undefined;
    const known = this.stateOf(token);
    if (known === undefined) return refusal(404, "There is no such survey.");
    if (method === "GET") {
      const language = query.get("language") ?? spoken(headers["accept-language"]);
      return ok(known === "OPEN" ? open(token, language) : closed(known, language));
    }
    if (headers["x-atlassian-token"] !== "no-check") return refusal(403, "XSRF check failed");
    if (act !== undefined) {
      this.optedOut.push(token);
      return ok({ state: "OPTED_OUT" });
    }
    const refused = this.refusing;
    this.refusing = undefined;
    if (refused) return refused;
    if (known !== "OPEN") return refusal(known === "USED" ? 409 : 410, "It is over.");
    const sent = JSON.parse(body) as { answers: Answers; contact: boolean };
    this.counted.set(token, sent.answers);
    if (sent.contact) this.contacts.push(token);
    return ok({ state: "THANKS" });
  }

  private stateOf(token: string): Invitation["state"] | Closed["state"] | undefined {
    if (this.counted.has(token)) return "USED";
    if (["anonymous", "named", "small", "picking"].includes(token)) return "OPEN";
    return (["USED", "EXPIRED", "WITHDRAWN"] as const).find(
      (state) => state.toLowerCase() === token,
    );
  }
}

function spoken(accepted: string | undefined): string {
  const language = (accepted ?? "").slice(0, 2);
  return ["de", "fr"].includes(language) ? language : "en";
}

const COMMON = { languages: ["en", "de", "fr"], provider: { name: "IT Services" } };

function closed(state: Closed["state"], language: string): Closed {
  return { state, language, ...COMMON, expiresAt: "2026-11-12T09:00:00.000Z" };
}

function open(token: string, language: string): Invitation {
  const items = ITEMS.map(([item, texts]): Item => {
    const [wording, low, high] = texts[language] ?? texts.en ?? [item.id];
    return {
      ...item,
      wording,
      ...(low === undefined ? {} : { low }),
      ...(high === undefined ? {} : { high }),
    };
  });
  return {
    state: "OPEN",
    language,
    ...COMMON,
    about: { key: "ITS-1482", summary: "VPN drops every hour for the month-end team" },
    mode: token === "anonymous" ? "ANONYMOUS" : "ATTRIBUTED",
    ...(token === "small"
      ? {
          modeNotice:
            "Your department has four people or fewer, so an anonymous answer could be guessed.",
        }
      : {}),
    expiresAt: "2026-12-12T09:00:00.000Z",
    items: token === "picking" ? withDrivers(items, language) : items,
  };
}

import { idFrom } from "../fields/ids";
import type { Finding } from "../model";

/** What the guided start asks, as it is typed. */
export interface Answers {
  provider: string;
  providerGroup: string;
  providerHead?: string;
  client: string;
  clientGroup: string;
  clientHead?: string;
  zone: string;
  /** "09:00" */
  opens: string;
  closes: string;
  hasSaturday: boolean;
  firstResponse: string;
  resolution: string;
  waiting: string[];
  project?: string;
  countsOpen: boolean;
}

export function freshAnswers(zone: string): Answers {
  return {
    provider: "",
    providerGroup: "",
    client: "",
    clientGroup: "",
    zone,
    opens: "09:00",
    closes: "17:00",
    hasSaturday: false,
    firstResponse: "4h",
    resolution: "3 days",
    waiting: [],
    countsOpen: true,
  };
}

export const STEPS = ["departments", "calendar", "agreement", "project"] as const;
export type Step = (typeof STEPS)[number];

/** What is missing in a step before the next makes sense; the server judges the rest. */
export function missingIn(step: Step, answers: Answers): Finding[] {
  switch (step) {
    case "departments":
      return departmentFindings(answers);
    case "calendar":
      return [
        ...needed("zone", answers.zone),
        ...needed("opens", answers.opens),
        ...needed("closes", answers.closes),
      ];
    case "agreement":
      return [
        ...needed("firstResponse", answers.firstResponse),
        ...needed("resolution", answers.resolution),
      ];
    case "project":
      return needed("project", answers.project ?? "");
  }
}

function departmentFindings({ provider, providerGroup, client, clientGroup }: Answers): Finding[] {
  const isSame = idFrom(provider) !== "" && idFrom(provider) === idFrom(client);
  return [
    ...needed("provider", idFrom(provider)),
    ...needed("providerGroup", providerGroup),
    ...needed("client", idFrom(client)),
    ...(isSame
      ? [{ path: "client", message: AJS.I18n.getText("accord.app.start.same-department") }]
      : []),
    ...needed("clientGroup", clientGroup),
  ];
}

function needed(path: string, value: string): Finding[] {
  if (value.trim() !== "") return [];
  return [{ path, message: AJS.I18n.getText("accord.app.start.needed") }];
}

import { idFrom } from "../fields/ids";
import type { Answers } from "./answers";

const CALENDAR = "office-hours";

/**
 * The configuration document of two departments, a calendar, an agreement and a project.
 *
 * @param from the instant from which the agreement holds, ISO-8601 in UTC
 */
export function compose(answers: Answers, from: string): unknown {
  const { provider, client, zone, project } = answers;
  const [providerId, clientId] = [idFrom(provider), idFrom(client)];
  const agreement = `${providerId}-for-${clientId}`.slice(0, 100);
  return {
    accord: 1,
    calendars: [calendar(answers)],
    departments: [
      department(providerId, provider, answers.providerGroup, answers.providerHead),
      department(clientId, client, answers.clientGroup, answers.clientHead),
    ],
    agreements: [
      {
        id: agreement,
        name: AJS.I18n.getText("accord.app.start.agreement-name", provider.trim(), client.trim()),
        provider: providerId,
        clients: [clientId],
        versions: [
          {
            version: 1,
            status: "active",
            effectiveFrom: from,
            zone,
            metrics: metrics(answers),
            ...(answers.countsOpen ? { olderTickets: "enforce" } : {}),
          },
        ],
      },
    ],
    projects: [
      {
        project,
        owner: providerId,
        client: clientId,
        agreements: [agreement],
        ...pauses(answers),
      },
    ],
  };
}

function calendar({ zone, opens, closes, hasSaturday }: Answers): unknown {
  const days = hasSaturday ? "mon-sat" : "mon-fri";
  return {
    id: CALENDAR,
    name: AJS.I18n.getText("accord.app.start.calendar-name"),
    versions: [{ version: 1, zone, week: { [days]: [`${opens}-${closes}`] } }],
  };
}

function department(id: string, name: string, group: string, head: string | undefined): unknown {
  return {
    id,
    name: name.trim(),
    ...(head === undefined ? {} : { head }),
    members: [group],
    calendar: CALENDAR,
  };
}

function metrics({ firstResponse, resolution }: Answers): unknown[] {
  const everything = (within: string): unknown[] => [
    {
      id: "all",
      name: AJS.I18n.getText("accord.app.start.goal-name"),
      within,
      calendar: CALENDAR,
    },
  ];
  return [
    {
      kind: "time",
      id: "first-response",
      name: AJS.I18n.getText("accord.app.start.first-response"),
      start: "created",
      stop: "answered",
      goals: everything(firstResponse),
      reopen: "final",
    },
    {
      kind: "time",
      id: "resolution",
      name: AJS.I18n.getText("accord.app.start.resolution"),
      start: "created",
      stop: { when: { field: "resolution", set: true } },
      goals: everything(resolution),
    },
  ];
}

function pauses({ waiting }: Answers): object {
  const [only] = waiting;
  if (only === undefined) return {};
  const when =
    waiting.length === 1 ? { field: "status", is: only } : { field: "status", in: waiting };
  return {
    pauses: [
      { when, party: "client", reason: AJS.I18n.getText("accord.app.start.waiting-reason") },
    ],
  };
}

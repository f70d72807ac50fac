import { createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { type Row, useRows } from "../definition/rows";
import { personText, usePeople } from "../fields/pickers";
import { useVocabulary } from "../filter/use-vocabulary";
import type { Agreement } from "./model";
import type { Names } from "./words";

const literal = (text: string): string => text;

export const NamesContext = createContext<Names>({
  provider: "",
  client: "",
  fields: [],
  calendar: literal,
  department: literal,
  service: literal,
  person: literal,
});

/** The names of what the agreement on the page refers to. */
export function useNames(): Names {
  return useContext(NamesContext);
}

/** Looks the names up; until they are there, and for what is not known, ids stand for themselves. */
export function useNamesOf(agreement: Agreement): Names {
  const calendars = useRows("calendars").value;
  const departments = useRows("departments").value;
  const services = useRows("services").value;
  const fields = useVocabulary();
  const keys = usersOf(agreement).join("\n");
  const people = usePeople(useMemo(() => (keys === "" ? [] : keys.split("\n")), [keys]));
  const department = naming(departments);
  const [client] = agreement.clients;
  return {
    provider:
      agreement.provider === undefined
        ? AJS.I18n.getText("accord.app.party.provider")
        : department(agreement.provider),
    client:
      client !== undefined && agreement.clients.length === 1
        ? department(client)
        : AJS.I18n.getText("accord.app.party.client"),
    fields,
    calendar: naming(calendars),
    department,
    service: naming(services),
    person: (key) => {
      const found = people.find((person) => person.key === key);
      return found ? personText(found) : key;
    },
  };
}

/** Keys of the users whom an agreement names: who signed, who is told, who gets the ticket. */
export function usersOf(agreement: Agreement): string[] {
  const keys = new Set<string>();
  for (const { signatures = [], metrics } of agreement.versions) {
    for (const { by } of signatures) keys.add(by);
    for (const metric of metrics) {
      if (metric.kind !== "time") continue;
      for (const { tell = [], do: actions = [] } of metric.escalation ?? []) {
        for (const told of tell)
          if (typeof told === "object" && "user" in told) keys.add(told.user);
        for (const action of actions)
          if ("assign" in action && action.assign !== "head") keys.add(action.assign.user);
      }
    }
  }
  return [...keys].filter((key) => key !== "");
}

function naming(rows: readonly Row[] | undefined): (id: string) => string {
  return (id) => rows?.find((row) => row.id === id)?.name ?? id;
}

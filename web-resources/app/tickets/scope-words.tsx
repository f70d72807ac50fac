import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Joined } from "../../shared/figures/figure-line";
import type { PeriodLength } from "../../shared/figures/model";
import { labelOf } from "../../shared/figures/period-labels";
import { PeriodStepper } from "../../shared/figures/stepper";
import { browserZone, today } from "../../shared/zoned";
import { fetchRows } from "../definition/rows";
import type { Kind, Named, Person } from "../model";
import { usePeople } from "../fields/pickers";
import { useRouter } from "../router/router";

const LENGTHS: readonly PeriodLength[] = ["WEEK", "MONTH", "QUARTER", "YEAR"];

/** Which tickets the list is of, in words; the period can be stepped. */
export function ScopeWords(props: {
  /** Names that the tickets themselves tell, such as those of metrics and goals. */
  known: Partial<Record<"metric" | "goal", string>>;
}): JSX.Element {
  const { query, amend } = useRouter();
  const id = (name: string): string | undefined => query.get(name) ?? undefined;
  const provider = useName("departments", id("provider"));
  const client = useName("departments", id("client"));
  const agreement = useName("agreements", id("agreement"));
  const service = useName("services", id("service"));
  const [assignee] = usePeople(id("assignee") === undefined ? [] : [id("assignee") ?? ""]);
  const length = LENGTHS.find((one) => one === query.get("length")) ?? "MONTH";
  const running = labelOf(length, today(browserZone()));
  return (
    <p class="accord-tickets-scope">
      <Joined>
        {provider}
        {client !== undefined && AJS.I18n.getText("accord.tickets.for", client)}
        {agreement}
        {service}
        {query.has("metric") && (props.known.metric ?? query.get("metric"))}
        {query.has("goal") && (props.known.goal ?? query.get("goal"))}
        {assignee && assigneeText(assignee)}
        <PeriodStepper
          label={query.get("period") ?? running}
          running={running}
          onChange={(label) => {
            const next = new URLSearchParams(query);
            next.set("length", length);
            next.set("period", label);
            amend(next);
          }}
        />
      </Joined>
    </p>
  );
}

function assigneeText({ name }: Person): string {
  return AJS.I18n.getText("accord.tickets.assignee", name);
}

/** The name of a definition; its id until the name is known, or when it may not be read. */
function useName(kind: Kind, id: string | undefined): string | undefined {
  const [rows, setRows] = useState<readonly Named[]>([]);
  useEffect(() => {
    if (id === undefined) return;
    fetchRows<Named>(kind).then(setRows, () => {
      // The id stands for itself.
    });
  }, [kind, id]);
  if (id === undefined) return undefined;
  return rows.find((row) => row.id === id)?.name ?? id;
}

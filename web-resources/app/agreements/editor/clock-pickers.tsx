import type { JSX } from "preact";
import { type Choice, ChoiceField } from "../../fields/simple-fields";
import { Popover } from "../../fields/popover";
import { useFindingsUnder } from "../../fields/findings";
import { Condition } from "../../filter/condition";
import type { Filter } from "../../model";
import type { Start, Stop } from "../model";
import { useNames } from "../names";
import { startWords, stopWords } from "../words";

type StartKind = "created" | "assigned" | "accepted" | "asked" | "when";
type StopKind = "answered" | "left" | "when";

/** From when the clock counts. */
export function StartPicker(props: {
  path: string;
  value: Start;
  onChange: (start: Start) => void;
}): JSX.Element {
  const { path, value, onChange } = props;
  const names = useNames();
  const isWrong = useFindingsUnder(path).problems.length > 0;
  const kind: StartKind = typeof value === "string" ? value : "asked" in value ? "asked" : "when";
  const filter = filterOfStart(value);
  const choices: Choice<StartKind>[] = [
    { value: "created", name: AJS.I18n.getText("accord.app.start.created") },
    { value: "asked", name: AJS.I18n.getText("accord.app.start.kind-asked", names.client) },
    { value: "assigned", name: AJS.I18n.getText("accord.app.start.assigned", names.provider) },
    { value: "accepted", name: AJS.I18n.getText("accord.app.start.accepted", names.provider) },
    { value: "when", name: AJS.I18n.getText("accord.app.start.kind-when") },
  ];
  const label = AJS.I18n.getText("accord.app.start.label");
  return (
    <Popover label={label} shown={startWords(value, names)} path={path} isWrong={isWrong}>
      <ChoiceField
        label={label}
        path={path}
        value={kind}
        choices={choices}
        onChange={(next) => {
          onChange(startOf(next, filter ?? { field: "", is: "" }));
        }}
      />
      {filter !== undefined && (
        <Condition
          label={label}
          path={kind === "asked" ? `${path}.asked` : `${path}.when`}
          value={filter}
          anything={AJS.I18n.getText("accord.app.words.always")}
          onChange={(changed) => {
            onChange(startOf(kind, changed));
          }}
        />
      )}
    </Popover>
  );
}

/** What ends it. */
export function StopPicker(props: {
  path: string;
  owner: string;
  value: Stop;
  onChange: (stop: Stop) => void;
}): JSX.Element {
  const { path, owner, value, onChange } = props;
  const names = useNames();
  const isWrong = useFindingsUnder(path).problems.length > 0;
  const kind: StopKind = typeof value === "string" ? value : "when";
  const label = AJS.I18n.getText("accord.app.stop.label");
  const choices: Choice<StopKind>[] = [
    { value: "when", name: AJS.I18n.getText("accord.app.stop.kind-when") },
    { value: "answered", name: AJS.I18n.getText("accord.app.stop.answered", owner) },
    { value: "left", name: AJS.I18n.getText("accord.app.stop.left", owner) },
  ];
  return (
    <Popover label={label} shown={stopWords(value, owner, names)} path={path} isWrong={isWrong}>
      <ChoiceField
        label={label}
        path={path}
        value={kind}
        choices={choices}
        onChange={(next) => {
          onChange(next === "when" ? { when: { field: "resolution", set: true } } : next);
        }}
      />
      {typeof value === "object" && (
        <Condition
          label={label}
          path={`${path}.when`}
          value={value.when}
          anything={AJS.I18n.getText("accord.app.words.always")}
          onChange={(when) => {
            onChange({ when });
          }}
        />
      )}
    </Popover>
  );
}

function filterOfStart(start: Start): Filter | undefined {
  if (typeof start === "string") return undefined;
  return "asked" in start ? start.asked : start.when;
}

function startOf(kind: StartKind, filter: Filter): Start {
  if (kind === "asked") return { asked: filter };
  return kind === "when" ? { when: filter } : kind;
}

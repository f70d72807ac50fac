import type { JSX } from "preact";
import { Group } from "../../fields/field";
import { useFindingsUnder, FindingNotes } from "../../fields/findings";
import type { Week } from "../model";
import { dayName } from "./day-names";
import { DayField } from "./day-field";
import { WeekPainter } from "./week-painter";
import { compacted, DAYS, type Days, expanded } from "./windows";

/** The hours of a week, painted or typed: both show the same. */
export function WeekField(props: {
  path: string;
  value: Week;
  onChange: (week: Week) => void;
}): JSX.Element {
  const { path, value, onChange } = props;
  const findings = useFindingsUnder(path);
  const days = expanded(value);
  const change = (changed: Days): void => {
    onChange(compacted(changed));
  };
  return (
    <Group label={AJS.I18n.getText("accord.app.week.title")} path={path}>
      <WeekPainter days={days} onChange={change} />
      <div class="accord-week-typed">
        {DAYS.map((day) => (
          <DayField
            key={day}
            name={dayName(day)}
            windows={days[day]}
            onChange={(windows) => {
              change({ ...days, [day]: windows });
            }}
          />
        ))}
      </div>
      <p class="accord-note">{AJS.I18n.getText("accord.app.week.how")}</p>
      <FindingNotes findings={findings} />
    </Group>
  );
}

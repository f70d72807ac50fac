import type { JSX } from "preact";
import { Card } from "../../shared/card";
import { browserZone } from "../../shared/zoned";
import { withList, withMember } from "../definition/edits";
import { InstantField } from "../fields/instant-field";
import { CheckField } from "../fields/simple-fields";
import { ZoneField } from "../fields/zone-field";
import { ExceptionsField } from "./days/exceptions-field";
import { HolidaysField } from "./days/holidays-field";
import type { CalendarVersion } from "./model";
import { withAlways } from "./version-edits";
import { WeekField } from "./week/week-field";

/** The hours of one version of a calendar. */
export function CalendarFields(props: {
  path: string;
  version: CalendarVersion;
  isFirst: boolean;
  /** Whether it is stored: then it keeps the instant from which it holds. */
  isBegun: boolean;
  onChange: (version: CalendarVersion) => void;
}): JSX.Element {
  const { path, version, isFirst, isBegun, onChange } = props;
  const zone = version.zone ?? browserZone();
  const isAlways = version.hours === "always";
  return (
    <>
      <Card title={AJS.I18n.getText("accord.app.calendar.hours")}>
        {!isFirst && !isBegun && (
          <InstantField
            label={AJS.I18n.getText("accord.app.calendar.from")}
            path={`${path}.effectiveFrom`}
            required
            zone={zone}
            value={version.effectiveFrom}
            onChange={(from) => {
              onChange(withMember(version, "effectiveFrom", from));
            }}
          />
        )}
        <CheckField
          label={AJS.I18n.getText("accord.app.calendar.always")}
          path={`${path}.hours`}
          value={isAlways}
          onChange={(always) => {
            onChange(withAlways(version, always, zone));
          }}
        />
        {!isAlways && (
          <>
            <ZoneField
              label={AJS.I18n.getText("accord.app.calendar.zone")}
              path={`${path}.zone`}
              required
              value={version.zone}
              onChange={(chosen) => {
                onChange({ ...version, zone: chosen });
              }}
            />
            <WeekField
              path={`${path}.week`}
              value={version.week ?? {}}
              onChange={(week) => {
                onChange({ ...version, week });
              }}
            />
          </>
        )}
      </Card>
      {!isAlways && (
        <Card title={AJS.I18n.getText("accord.app.calendar.days")}>
          <HolidaysField
            path={`${path}.holidays`}
            holidays={version.holidays ?? []}
            onChange={(holidays) => {
              onChange(withList(version, "holidays", holidays));
            }}
          />
          <CheckField
            label={AJS.I18n.getText("accord.app.holidays.follow")}
            path={`${path}.holidaysFollowShifts`}
            hint={AJS.I18n.getText("accord.app.holidays.follow-hint")}
            value={version.holidaysFollowShifts ?? false}
            onChange={(follow) => {
              onChange(withMember(version, "holidaysFollowShifts", follow ? true : undefined));
            }}
          />
          <ExceptionsField
            path={`${path}.exceptions`}
            exceptions={version.exceptions ?? []}
            onChange={(exceptions) => {
              onChange(withList(version, "exceptions", exceptions));
            }}
          />
        </Card>
      )}
    </>
  );
}

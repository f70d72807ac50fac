import type { JSX } from "preact";
import { withList, withMember } from "../../definition/edits";
import { InstantField } from "../../fields/instant-field";
import { DefinitionsPicker } from "../../fields/pickers";
import { ChoiceField, DateField, LongTextField } from "../../fields/simple-fields";
import { ZoneField } from "../../fields/zone-field";
import type { OlderTickets, PeriodLength, Version } from "../model";
import { periodWords } from "../words";

const PERIODS: readonly PeriodLength[] = ["week", "month", "quarter", "year"];

interface Props {
  path: string;
  version: Version;
  onChange: (version: Version) => void;
}

/** From when it holds, for what, and how it is looked back on. */
export function VersionFields({ path, version, onChange }: Props): JSX.Element {
  const older: { value: OlderTickets; name: string }[] = [
    { value: "ignore", name: AJS.I18n.getText("accord.app.older.ignore") },
    { value: "backfill", name: AJS.I18n.getText("accord.app.older.backfill") },
    { value: "enforce", name: AJS.I18n.getText("accord.app.older.enforce") },
  ];
  return (
    <>
      <Times path={path} version={version} onChange={onChange} />
      <DefinitionsPicker
        kind="services"
        label={AJS.I18n.getText("accord.app.version.services")}
        path={`${path}.services`}
        hint={AJS.I18n.getText("accord.app.version.services-hint")}
        values={version.services ?? []}
        onChange={(services) => {
          onChange(withList(version, "services", services));
        }}
      />
      <ChoiceField
        label={AJS.I18n.getText("accord.app.version.period")}
        path={`${path}.period`}
        value={version.period ?? "month"}
        choices={PERIODS.map((value) => ({ value, name: periodWords(value) }))}
        onChange={(period) => {
          onChange(withMember(version, "period", period === "month" ? undefined : period));
        }}
      />
      <ChoiceField
        label={AJS.I18n.getText("accord.app.version.older")}
        path={`${path}.olderTickets`}
        value={version.olderTickets ?? "ignore"}
        choices={older}
        onChange={(choice) => {
          onChange(withMember(version, "olderTickets", choice === "ignore" ? undefined : choice));
        }}
      />
      <DateField
        label={AJS.I18n.getText("accord.app.version.review")}
        path={`${path}.reviewOn`}
        value={version.reviewOn}
        onChange={(date) => {
          onChange(withMember(version, "reviewOn", date));
        }}
      />
      <LongTextField
        label={AJS.I18n.getText("accord.app.version.channels")}
        path={`${path}.channels`}
        hint={AJS.I18n.getText("accord.app.version.channels-hint")}
        value={version.channels}
        onChange={(channels) => {
          onChange(withMember(version, "channels", channels));
        }}
      />
    </>
  );
}

function Times({ path, version, onChange }: Props): JSX.Element {
  return (
    <>
      <InstantField
        label={AJS.I18n.getText("accord.app.version.from")}
        path={`${path}.effectiveFrom`}
        required
        zone={version.zone}
        value={version.effectiveFrom === "" ? undefined : version.effectiveFrom}
        onChange={(from = "") => {
          onChange({ ...version, effectiveFrom: from });
        }}
      />
      <InstantField
        label={AJS.I18n.getText("accord.app.version.until")}
        path={`${path}.effectiveUntil`}
        {...(version.effectiveUntil === undefined
          ? { hint: AJS.I18n.getText("accord.app.version.until-hint") }
          : {})}
        zone={version.zone}
        value={version.effectiveUntil}
        onChange={(until) => {
          onChange(withMember(version, "effectiveUntil", until));
        }}
      />
      <ZoneField
        label={AJS.I18n.getText("accord.app.version.zone")}
        path={`${path}.zone`}
        hint={AJS.I18n.getText("accord.app.version.zone-hint")}
        required
        value={version.zone}
        onChange={(zone) => {
          onChange({ ...version, zone });
        }}
      />
    </>
  );
}

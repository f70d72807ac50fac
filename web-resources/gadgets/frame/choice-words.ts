import type { PeriodLength } from "../../shared/figures/model";
import type { Audience, Choice } from "./choice";

export function lengthName(length: PeriodLength): string {
  switch (length) {
    case "WEEK":
      return AJS.I18n.getText("accord.gadget.length.week");
    case "MONTH":
      return AJS.I18n.getText("accord.gadget.length.month");
    case "QUARTER":
      return AJS.I18n.getText("accord.gadget.length.quarter");
    case "YEAR":
      return AJS.I18n.getText("accord.gadget.length.year");
  }
}

/** "the last full month", "this month". */
export function lengthText(length: PeriodLength, period: Choice["period"]): string {
  const name = lengthName(length);
  return period === "last"
    ? AJS.I18n.getText("accord.gadget.period.last-of", name)
    : AJS.I18n.getText("accord.gadget.period.running-of", name);
}

export function audienceName(audience: Audience): string {
  switch (audience) {
    case "INTERNAL":
      return AJS.I18n.getText("accord.gadget.audience.internal");
    case "EXTERNAL":
      return AJS.I18n.getText("accord.gadget.audience.external");
    case "BOTH":
      return AJS.I18n.getText("accord.gadget.audience.both");
  }
}

export function audienceText(audience: Audience | undefined): string {
  return audienceName(audience ?? "BOTH");
}

export const REFRESHES = ["5", "15", "60", "false"] as const;

export function refreshText(minutes: string): string {
  if (minutes === "false" || !/^\d+$/.test(minutes))
    return AJS.I18n.getText("accord.gadget.refresh.never");
  if (minutes === "60") return AJS.I18n.getText("accord.gadget.refresh.hour");
  return AJS.I18n.getText("accord.gadget.refresh.minutes", minutes);
}

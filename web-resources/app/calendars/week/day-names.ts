import type { Day } from "./windows";

export function dayName(day: Day): string {
  switch (day) {
    case "mon":
      return AJS.I18n.getText("accord.app.day.mon");
    case "tue":
      return AJS.I18n.getText("accord.app.day.tue");
    case "wed":
      return AJS.I18n.getText("accord.app.day.wed");
    case "thu":
      return AJS.I18n.getText("accord.app.day.thu");
    case "fri":
      return AJS.I18n.getText("accord.app.day.fri");
    case "sat":
      return AJS.I18n.getText("accord.app.day.sat");
    case "sun":
      return AJS.I18n.getText("accord.app.day.sun");
  }
}

import type { JSX } from "preact";
import type { Shape } from "../shared/icon";
import { Lozenge, type Tone } from "../shared/lozenge";
import type { Badge } from "./badge";

const LOOKS: Record<Badge, [Tone, Shape]> = {
  met: ["success", "tick"],
  missed: ["error", "cross"],
  "at-risk": ["moved", "triangle"],
  running: ["current", "dot"],
  "out-of-hours": ["calm", "moon"],
  paused: ["calm", "bars"],
  "not-started": ["calm", "ring"],
  cancelled: ["calm", "slash"],
  exempt: ["calm", "dash"],
  transferred: ["calm", "arrow"],
  "config-error": ["error", "exclamation"],
};

export function BadgeLozenge({ badge }: { badge: Badge }): JSX.Element {
  const [tone, shape] = LOOKS[badge];
  return <Lozenge tone={tone} shape={shape} text={badgeText(badge)} />;
}

export function badgeText(badge: Badge): string {
  switch (badge) {
    case "met":
      return AJS.I18n.getText("accord.badge.met");
    case "missed":
      return AJS.I18n.getText("accord.badge.missed");
    case "at-risk":
      return AJS.I18n.getText("accord.badge.at-risk");
    case "running":
      return AJS.I18n.getText("accord.badge.running");
    case "out-of-hours":
      return AJS.I18n.getText("accord.badge.out-of-hours");
    case "paused":
      return AJS.I18n.getText("accord.badge.paused");
    case "not-started":
      return AJS.I18n.getText("accord.badge.not-started");
    case "cancelled":
      return AJS.I18n.getText("accord.badge.cancelled");
    case "exempt":
      return AJS.I18n.getText("accord.badge.exempt");
    case "transferred":
      return AJS.I18n.getText("accord.badge.transferred");
    case "config-error":
      return AJS.I18n.getText("accord.badge.config-error");
  }
}

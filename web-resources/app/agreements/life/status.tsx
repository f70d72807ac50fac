import type { JSX } from "preact";
import { Lozenge } from "../../../shared/lozenge";
import type { Standing } from "../in-force";

/** Where a version stands in its life: word, shape and colour. */
export function StatusLozenge({
  status,
  version,
}: {
  status: Standing;
  version?: number;
}): JSX.Element {
  const suffix = version === undefined ? "" : ` v${version}`;
  switch (status) {
    case "draft":
      return <Lozenge tone="calm" shape="ring" text={statusWords(status) + suffix} />;
    case "proposed":
      return <Lozenge tone="current" shape="arrow" text={statusWords(status) + suffix} />;
    case "agreed":
      return <Lozenge tone="current" shape="tick" text={statusWords(status) + suffix} />;
    case "active":
      return <Lozenge tone="success" shape="tick" text={statusWords(status) + suffix} />;
    case "superseded":
      return <Lozenge tone="calm" shape="dash" text={statusWords(status) + suffix} />;
    case "ended":
      return <Lozenge tone="calm" shape="slash" text={statusWords(status) + suffix} />;
  }
}

export function statusWords(status: Standing): string {
  switch (status) {
    case "draft":
      return AJS.I18n.getText("accord.app.status.draft");
    case "proposed":
      return AJS.I18n.getText("accord.app.status.proposed");
    case "agreed":
      return AJS.I18n.getText("accord.app.status.agreed");
    case "active":
      return AJS.I18n.getText("accord.app.status.active");
    case "superseded":
      return AJS.I18n.getText("accord.app.status.superseded");
    case "ended":
      return AJS.I18n.getText("accord.app.status.ended");
  }
}

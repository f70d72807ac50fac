import type { JSX } from "preact";
import { Lozenge } from "../../../shared/lozenge";
import { browserMoment } from "../../../shared/moments";
import { personText } from "../../fields/pickers";
import type { Closing, FollowUp } from "./model";
import { Wish } from "./wish";

/** What was done, by whom, and whether the person could be told. */
export function ClosedRow(props: { department: string; followUp: FollowUp }): JSX.Element {
  const { department, followUp } = props;
  const { closed } = followUp;
  return (
    <li>
      <Wish department={department} followUp={followUp} />
      {closed && (
        <>
          <blockquote class="accord-lines">{closed.done}</blockquote>
          <p class="accord-note">
            {AJS.I18n.getText(
              "accord.app.follow-up.closed-by",
              browserMoment(closed.at),
              personText(closed.by),
            )}{" "}
            <Mailed closing={closed} />
          </p>
        </>
      )}
    </li>
  );
}

function Mailed({ closing: { mail } }: { closing: Closing }): JSX.Element {
  switch (mail) {
    case "PENDING":
      return <>{AJS.I18n.getText("accord.app.follow-up.mail-pending")}</>;
    case "DELIVERED":
      return <>{AJS.I18n.getText("accord.app.follow-up.mail-delivered")}</>;
    case "BOUNCED":
      return (
        <>
          <Lozenge
            tone="error"
            shape="cross"
            text={AJS.I18n.getText("accord.app.follow-up.mail-bounced")}
          />{" "}
          {AJS.I18n.getText("accord.app.follow-up.mail-bounced-cure")}
        </>
      );
  }
}

import type { JSX } from "preact";
import { search } from "../../../shared/figures/links";
import { Lozenge } from "../../../shared/lozenge";
import { browserMoment } from "../../../shared/moments";
import { personText } from "../../fields/pickers";
import { IssueLink } from "../../reports/issue-link";
import { pathOf } from "../../router/address";
import { Link } from "../../router/link";
import type { FollowUp } from "./model";

/** Who asked for it, when, by when it is due, and where the answer is if it carries the name. */
export function Wish(props: { department: string; followUp: FollowUp }): JSX.Element {
  const { department, followUp } = props;
  const { person, client, survey, askedAt, dueAt, late, named, period, issue, closed } = followUp;
  return (
    <>
      <div class="accord-row-head">
        <span>
          <strong>{personText(person)}</strong>{" "}
          <span class="accord-note">
            {AJS.I18n.getText("accord.app.follow-up.for", client.name, survey.name)}
          </span>
        </span>
        <span class="accord-note accord-follow-up-due">
          {late && (
            <Lozenge
              tone={closed ? "calm" : "error"}
              shape="exclamation"
              text={AJS.I18n.getText("accord.app.follow-up.late")}
            />
          )}{" "}
          {AJS.I18n.getText(
            "accord.app.follow-up.asked",
            browserMoment(askedAt),
            browserMoment(dueAt),
          )}
        </span>
      </div>
      <p class="accord-note">
        {named
          ? AJS.I18n.getText("accord.app.follow-up.named")
          : AJS.I18n.getText("accord.app.follow-up.anonymous")}
      </p>
      {named && (
        <div class="accord-follow-up-links">
          {period !== undefined && (
            <Link
              to={`${pathOf("scores", department)}${search({ length: "MONTH", period, client: client.id })}`}
            >
              {AJS.I18n.getText("accord.app.follow-up.answer")}
              <span class="accord-aside"> {personText(person)}</span>
            </Link>
          )}
          {issue !== undefined && <IssueLink issue={{ key: issue }} />}
        </div>
      )}
    </>
  );
}

import type { ComponentChildren, JSX } from "preact";
import type { Channel } from "../departments/model";
import { personText } from "../fields/pickers";
import type { Profile } from "./model";

/** Who leads the department, when it works and how to reach it. */
export function About({ profile }: { profile: Profile }): JSX.Element {
  const { head, deputies, calendar, contact, channels } = profile;
  return (
    <dl class="accord-about">
      <Fact term={AJS.I18n.getText("accord.app.department.head")}>
        {head ? personText(head) : AJS.I18n.getText("accord.app.departments.no-head")}
      </Fact>
      {deputies.length > 0 && (
        <Fact term={AJS.I18n.getText("accord.app.department.deputies")}>
          {deputies.map(personText).join(", ")}
        </Fact>
      )}
      <Fact term={AJS.I18n.getText("accord.app.profile.hours")}>
        {calendar.hours}
        <div class="accord-note">
          {calendar.zone === undefined
            ? calendar.name
            : AJS.I18n.getText("accord.app.field.zone", calendar.name, calendar.zone)}
        </div>
      </Fact>
      {contact !== "" && (
        <Fact term={AJS.I18n.getText("accord.app.department.contact")}>
          <span class="accord-lines">{contact}</span>
        </Fact>
      )}
      {channels.length > 0 && (
        <Fact term={AJS.I18n.getText("accord.app.department.channels")}>
          <ul>
            {channels.map((channel, i) => (
              <li key={i}>
                <Reach channel={channel} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function Fact(props: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** A link where the address is one that a browser can open safely; the words as they are otherwise. */
function Reach({ channel: { name, at } }: { channel: Channel }): JSX.Element {
  if (/^(https?:\/\/|mailto:|tel:)/i.test(at))
    return (
      <a href={at} rel="noreferrer">
        {name}
      </a>
    );
  return (
    <>
      {name} <span class="accord-note">{at}</span>
    </>
  );
}

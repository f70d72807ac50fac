import type { JSX } from "preact";
import { removed, replaced, withMember } from "../definition/edits";
import { Group } from "../fields/field";
import { InstantField } from "../fields/instant-field";
import { GroupPicker } from "../fields/pickers";
import { RemoveRow } from "../fields/remove-row";
import { browserZone } from "../../shared/zoned";
import type { Membership } from "./model";

type Member = string | Membership;

/** The groups whose members belong to the department, and since and until when. */
export function MembersField(props: {
  members: Member[];
  onChange: (members: Member[]) => void;
}): JSX.Element {
  const { members, onChange } = props;
  return (
    <Group
      label={AJS.I18n.getText("accord.app.department.members")}
      path="members"
      hint={AJS.I18n.getText("accord.app.department.members-hint")}
    >
      {members.map((member, i) => (
        <MemberRow
          key={i}
          path={`members[${i}]`}
          member={member}
          onChange={(changed) => {
            onChange(replaced(members, i, changed));
          }}
          onRemove={() => {
            onChange(removed(members, i));
          }}
        />
      ))}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...members, ""]);
        }}
      >
        {AJS.I18n.getText("accord.app.department.member-add")}
      </button>
    </Group>
  );
}

function MemberRow(props: {
  path: string;
  member: Member;
  onChange: (member: Member) => void;
  onRemove: () => void;
}): JSX.Element {
  const { path, member, onChange, onRemove } = props;
  const membership = typeof member === "string" ? { group: member } : member;
  const isDated = typeof member !== "string";
  const zone = browserZone();
  return (
    <div class="accord-field-row">
      <GroupPicker
        label={AJS.I18n.getText("accord.app.department.group")}
        path={isDated ? `${path}.group` : path}
        value={membership.group === "" ? undefined : membership.group}
        onChange={(group = "") => {
          onChange(isDated ? { ...member, group } : group);
        }}
      />
      {isDated && (
        <>
          <InstantField
            label={AJS.I18n.getText("accord.app.department.from")}
            path={`${path}.from`}
            zone={zone}
            value={member.from}
            onChange={(from) => {
              onChange(withMember(member, "from", from));
            }}
          />
          <InstantField
            label={AJS.I18n.getText("accord.app.department.until")}
            path={`${path}.until`}
            zone={zone}
            value={member.until}
            onChange={(until) => {
              onChange(withMember(member, "until", until));
            }}
          />
        </>
      )}
      <button
        type="button"
        class="accord-link accord-row-action"
        onClick={() => {
          onChange(isDated ? membership.group : membership);
        }}
      >
        {isDated
          ? AJS.I18n.getText("accord.app.department.undated")
          : AJS.I18n.getText("accord.app.department.dated")}
      </button>
      <RemoveRow name={membership.group} onRemove={onRemove} />
    </div>
  );
}

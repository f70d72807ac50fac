import type { JSX } from "preact";
import { ChipsField } from "../../fields/chips";
import { Group } from "../../fields/field";
import { FindingNotes, useFindingsUnder } from "../../fields/findings";
import { PeoplePicker } from "../../fields/pickers";
import { Popover } from "../../fields/popover";
import { CheckField } from "../../fields/simple-fields";
import { findGroups } from "../../fields/vocabulary";
import type { Addressee } from "../model";
import { useNames } from "../names";
import { namedOf, ROLES, rolesOf, withNamed, withRole } from "./step-edits";
import { addresseeWords, tellWords } from "./words";

/** Who is told. */
export function TellPicker(props: {
  path: string;
  value: readonly Addressee[];
  onChange: (tell: Addressee[]) => void;
}): JSX.Element {
  const { path, value, onChange } = props;
  const names = useNames();
  const findings = useFindingsUnder(path);
  const label = AJS.I18n.getText("accord.app.addressee.label");
  const free = (sort: "mail" | "webhook", fieldLabel: string): JSX.Element => (
    <ChipsField
      label={fieldLabel}
      isFree
      picked={namedOf(value, sort).map((id) => ({ id, name: id }))}
      find={() => Promise.resolve([])}
      onChange={(picked) => {
        onChange(
          withNamed(
            value,
            sort,
            picked.map(({ id }) => id),
          ),
        );
      }}
    />
  );
  return (
    <Popover
      label={label}
      shown={tellWords(value, names)}
      path={path}
      isWrong={findings.problems.length > 0}
    >
      <Group label={label}>
        {ROLES.map((role) => (
          <CheckField
            key={role}
            label={addresseeWords(role, names)}
            value={rolesOf(value).includes(role)}
            onChange={(isTold) => {
              onChange(withRole(value, role, isTold));
            }}
          />
        ))}
      </Group>
      <ChipsField
        label={AJS.I18n.getText("accord.app.addressee.groups")}
        isFree
        picked={namedOf(value, "group").map((id) => ({ id, name: id }))}
        find={async (query) => (await findGroups(query)).map((name) => ({ id: name, name }))}
        onChange={(picked) => {
          onChange(
            withNamed(
              value,
              "group",
              picked.map(({ id }) => id),
            ),
          );
        }}
      />
      <PeoplePicker
        label={AJS.I18n.getText("accord.app.addressee.users")}
        values={namedOf(value, "user")}
        onChange={(keys) => {
          onChange(withNamed(value, "user", keys));
        }}
      />
      {free("mail", AJS.I18n.getText("accord.app.addressee.mails"))}
      {free("webhook", AJS.I18n.getText("accord.app.addressee.webhooks"))}
      <FindingNotes findings={findings} />
    </Popover>
  );
}

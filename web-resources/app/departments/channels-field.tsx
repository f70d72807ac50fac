import type { JSX } from "preact";
import { removed, replaced } from "../definition/edits";
import { Group } from "../fields/field";
import { TextField } from "../fields/simple-fields";
import { RemoveRow } from "../fields/remove-row";
import type { Channel } from "./model";

/** Where the department can be reached: a name and an address each. */
export function ChannelsField(props: {
  channels: Channel[];
  onChange: (channels: Channel[]) => void;
}): JSX.Element {
  const { channels, onChange } = props;
  return (
    <Group
      label={AJS.I18n.getText("accord.app.department.channels")}
      path="channels"
      hint={AJS.I18n.getText("accord.app.department.channels-hint")}
    >
      {channels.map((channel, i) => (
        <div key={i} class="accord-field-row">
          <TextField
            label={AJS.I18n.getText("accord.app.department.channel-name")}
            path={`channels[${i}].name`}
            value={channel.name}
            onChange={(name) => {
              onChange(replaced(channels, i, { ...channel, name }));
            }}
          />
          <TextField
            label={AJS.I18n.getText("accord.app.department.channel-at")}
            path={`channels[${i}].at`}
            value={channel.at}
            onChange={(at) => {
              onChange(replaced(channels, i, { ...channel, at }));
            }}
          />
          <RemoveRow
            name={channel.name}
            onRemove={() => {
              onChange(removed(channels, i));
            }}
          />
        </div>
      ))}
      <button
        type="button"
        class="accord-link"
        onClick={() => {
          onChange([...channels, { name: "", at: "" }]);
        }}
      >
        {AJS.I18n.getText("accord.app.department.channel-add")}
      </button>
    </Group>
  );
}

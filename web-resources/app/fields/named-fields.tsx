import type { JSX } from "preact";
import { withMember } from "../definition/edits";
import type { Definition } from "../definition/use-definition";
import { idFrom } from "./ids";
import { TextField } from "./simple-fields";

/** The name of a definition, and while it is new its id, which follows the name until it is typed. */
export function NamedFields<D extends { id: string; name: string }>(props: {
  definition: Definition<D>;
}): JSX.Element {
  const { draft, stored, edit } = props.definition;
  const isNew = stored.revision === 0;
  const isFollowing = isNew && draft.id === idFrom(draft.name);
  return (
    <>
      <TextField
        label={AJS.I18n.getText("accord.app.field.name")}
        path="name"
        required
        value={draft.name}
        onChange={(name) => {
          edit((now) => ({ ...now, name, ...(isFollowing ? { id: idFrom(name) } : {}) }));
        }}
      />
      {isNew && (
        <TextField
          label={AJS.I18n.getText("accord.app.field.id")}
          path="id"
          required
          hint={AJS.I18n.getText("accord.app.field.id-hint")}
          value={draft.id}
          onChange={(id) => {
            edit((now) => withMember(now, "id", (id === "" ? undefined : id) as D["id"]));
          }}
        />
      )}
    </>
  );
}

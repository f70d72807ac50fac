import type { JSX } from "preact";
import { Disclosure } from "../../shared/disclosure";
import { Lozenge } from "../../shared/lozenge";
import { countText } from "../../shared/number";
import { withMoments } from "../../shared/moments";
import type { Change } from "../model";
import { kindText } from "./change-words";

/** What would change, grouped by kind, in the document's order; what stays the same folded away. */
export function Changes({ changes }: { changes: Change[] }): JSX.Element {
  const moved = changes.filter((change) => change.action !== "SAME");
  const same = changes.filter((change) => change.action === "SAME");
  return (
    <>
      {[...new Set(moved.map((change) => change.kind))].map((kind) => (
        <Group key={kind} kind={kind} changes={moved.filter((change) => change.kind === kind)} />
      ))}
      {same.length > 0 && (
        <Disclosure
          name="same"
          label={AJS.I18n.getText("accord.admin.preview.unchanged", countText(same.length))}
        >
          <ul class="accord-same">
            {same.map((change) => (
              <li key={`${change.kind}/${change.key}`}>
                {kindText(change.kind)}: {change.name}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Group({ kind, changes }: { kind: string; changes: Change[] }): JSX.Element {
  return (
    <table class="aui accord-changes accord-stack">
      <caption>{kindText(kind)}</caption>
      <tbody>
        {changes.map((change) => (
          <tr key={change.key}>
            <td>
              <ActionLozenge action={change.action} />
            </td>
            <th scope="row">
              {change.name} <code>{change.key}</code>
            </th>
            <td>
              <ul>
                {(change.details ?? []).map((detail) => (
                  <li key={detail}>{withMoments(detail)}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ActionLozenge({ action }: { action: Change["action"] }): JSX.Element {
  switch (action) {
    case "ADD":
      return (
        <Lozenge tone="success" shape="plus" text={AJS.I18n.getText("accord.admin.action.add")} />
      );
    case "CHANGE":
      return (
        <Lozenge tone="current" shape="dot" text={AJS.I18n.getText("accord.admin.action.change")} />
      );
    case "NEW_VERSION":
      return (
        <Lozenge
          tone="current"
          shape="arrow"
          text={AJS.I18n.getText("accord.admin.action.version")}
        />
      );
    case "REMOVE":
      return (
        <Lozenge tone="error" shape="dash" text={AJS.I18n.getText("accord.admin.action.remove")} />
      );
    case "SAME":
      return (
        <Lozenge tone="calm" shape="ring" text={AJS.I18n.getText("accord.admin.action.same")} />
      );
  }
}

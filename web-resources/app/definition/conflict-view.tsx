import type { JSX } from "preact";
import { Focused } from "../../shared/message";
import { browserMoment, withMoments } from "../../shared/moments";
import { personText } from "../fields/pickers";
import { type Clash, clashes, pathWords, reconciled, valueText } from "./difference";
import type { Definition } from "./use-definition";

/** What two people wrote, and the ways to choose. */
type Disputed<D> = Pick<Definition<D>, "conflict" | "draft" | "keepMine" | "takeTheirs"> & {
  stored: { document: D };
};

/** Two people changed the same: what each of them did, and which of it is to hold. Nothing is lost before it is chosen. */
export function ConflictView<D extends object>(props: {
  definition: Disputed<D>;
  /** Whether keeping mine saves it at once. */
  isSavedHere: boolean;
}): JSX.Element | null {
  const { definition, isSavedHere } = props;
  const { conflict, stored, draft } = definition;
  if (!conflict) return null;
  const who = conflict.by
    ? personText(conflict.by)
    : AJS.I18n.getText("accord.app.conflict.nobody");
  const when = conflict.at === undefined ? "" : browserMoment(conflict.at);
  const theirs = conflict.document;
  return (
    <Focused>
      <div class="aui-message aui-message-warning accord-message" role="group">
        <p class="title">
          <strong>
            {theirs === undefined
              ? AJS.I18n.getText("accord.app.conflict.removed", who, when)
              : AJS.I18n.getText("accord.app.conflict.changed", who, when)}
          </strong>
        </p>
        <p>{AJS.I18n.getText("accord.app.conflict.kept")}</p>
        {theirs !== undefined && (
          <Clashes rows={clashes(stored.document, theirs, draft)} who={who} />
        )}
        <div class="accord-buttons">
          <button
            type="button"
            class="aui-button"
            onClick={() => {
              definition.keepMine(
                theirs === undefined ? draft : (reconciled(stored.document, theirs, draft) as D),
              );
            }}
          >
            {theirs === undefined
              ? AJS.I18n.getText("accord.app.conflict.again")
              : isSavedHere
                ? AJS.I18n.getText("accord.app.conflict.mine", who)
                : AJS.I18n.getText("accord.app.conflict.on-top", who)}
          </button>
          {theirs !== undefined && (
            <button type="button" class="aui-button" onClick={definition.takeTheirs}>
              {AJS.I18n.getText("accord.app.conflict.theirs")}
            </button>
          )}
        </div>
      </div>
    </Focused>
  );
}

function Clashes({ rows, who }: { rows: Clash[]; who: string }): JSX.Element {
  return (
    <div
      class="accord-wide"
      tabIndex={0}
      role="region"
      aria-label={AJS.I18n.getText("accord.app.conflict.caption")}
    >
      <table class="aui accord-stack">
        <caption>{AJS.I18n.getText("accord.app.conflict.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{AJS.I18n.getText("accord.app.conflict.what")}</th>
            <th scope="col">{AJS.I18n.getText("accord.app.conflict.was")}</th>
            <th scope="col">{who}</th>
            <th scope="col">{AJS.I18n.getText("accord.app.conflict.you")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, was, theirs, mine, isClash }) => (
            <tr key={path}>
              <th scope="row">
                {pathWords(path)}
                {isClash && (
                  <span class="accord-note"> {AJS.I18n.getText("accord.app.conflict.both")}</span>
                )}
              </th>
              <td data-label={AJS.I18n.getText("accord.app.conflict.was")}>{said(was)}</td>
              <td data-label={who}>{said(theirs)}</td>
              <td data-label={AJS.I18n.getText("accord.app.conflict.you")}>{said(mine)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function said(value: unknown): string {
  return withMoments(valueText(value));
}

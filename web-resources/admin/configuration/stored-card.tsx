import type { JSX } from "preact";
import { countText } from "../../shared/number";
import type { Loaded } from "../../shared/use-loaded";
import { Card } from "../../shared/card";
import { Failed } from "../../shared/message";
import { download } from "./download";

/** What is stored now, in a line, and its export. */
export function StoredCard({ stored }: { stored: Loaded<string> }): JSX.Element {
  const { value, failure } = stored;
  return (
    <Card
      title={AJS.I18n.getText("accord.admin.stored.title")}
      actions={
        value !== undefined && (
          <button
            type="button"
            class="aui-button"
            onClick={() => {
              download("accord-configuration.json", value);
            }}
          >
            {AJS.I18n.getText("accord.admin.stored.export")}
          </button>
        )
      }
    >
      {failure && (
        <Failed title={AJS.I18n.getText("accord.admin.stored.failed")} failure={failure} />
      )}
      {value !== undefined && <Summary document={value} />}
    </Card>
  );
}

function Summary({ document }: { document: string }): JSX.Element {
  const counts = count(document);
  if (counts.agreements === 0) {
    return (
      <p>
        <strong>{AJS.I18n.getText("accord.admin.stored.empty")}</strong>{" "}
        {AJS.I18n.getText("accord.admin.stored.next")}
      </p>
    );
  }
  return (
    <dl class="accord-counts">
      <Count term={AJS.I18n.getText("accord.admin.kind.agreements")} value={counts.agreements} />
      <Count term={AJS.I18n.getText("accord.admin.kind.departments")} value={counts.departments} />
      <Count term={AJS.I18n.getText("accord.admin.kind.services")} value={counts.services} />
      <Count term={AJS.I18n.getText("accord.admin.kind.calendars")} value={counts.calendars} />
      <Count term={AJS.I18n.getText("accord.admin.kind.projects")} value={counts.projects} />
    </dl>
  );
}

function Count({ term, value }: { term: string; value: number }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{countText(value)}</dd>
    </div>
  );
}

type Kind = "agreements" | "departments" | "services" | "calendars" | "projects";

function count(document: string): Record<Kind, number> {
  const parts = JSON.parse(document) as Partial<Record<Kind, unknown>>;
  const size = (kind: Kind): number => {
    const part = parts[kind];
    if (Array.isArray(part)) return part.length;
    return typeof part === "object" && part !== null ? Object.keys(part).length : 0;
  };
  return {
    agreements: size("agreements"),
    departments: size("departments"),
    services: size("services"),
    calendars: size("calendars"),
    projects: size("projects"),
  };
}

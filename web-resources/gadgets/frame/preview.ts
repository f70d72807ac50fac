import { periodsText } from "../../shared/figures/periods";
import { audienceText, lengthText, refreshText } from "./choice-words";
import { type Choice, periodsOf } from "./choice";
import type { FieldName, Gadget } from "./gadget";
import { type Known, nameIn } from "./names";

/** What will be shown, as a line of facts: "IT Services · for Finance · all promises · 13 weeks". */
export function previewOf(gadget: Gadget, choice: Choice, known: Known): string[] {
  const has = (name: FieldName): boolean => gadget.fields.includes(name);
  return [
    has("department") ? nameIn(known.departments, choice.department) : undefined,
    has("one") ? sides(choice, known) : undefined,
    has("provider") ? nameIn(known.departments, choice.provider) : undefined,
    has("client") ? clientText(nameIn(known.departments, choice.client), gadget) : undefined,
    has("audience") ? audienceText(choice.audience) : undefined,
    has("agreement") ? nameIn(known.agreements, choice.agreement) : undefined,
    has("service") ? nameIn(known.services, choice.service) : undefined,
    has("metric") ? metricText(choice, known) : undefined,
    has("periods") ? backText(choice) : undefined,
    has("period") ? lengthText(choice.length, choice.period) : undefined,
    refreshText(choice.refresh),
  ].filter((part) => part !== undefined && part !== "") as string[];
}

function sides({ one, other }: Choice, known: Known): string | undefined {
  const names = [nameIn(known.departments, one), nameIn(known.departments, other)];
  const [a, b] = names;
  if (a === undefined || b === undefined) return a ?? b;
  return AJS.I18n.getText("accord.gadget.preview.sides", a, b);
}

function clientText(name: string | undefined, gadget: Gadget): string | undefined {
  if (name === undefined) return undefined;
  return gadget.name === "scorecard"
    ? AJS.I18n.getText("accord.gadget.preview.serving", name)
    : AJS.I18n.getText("accord.gadget.preview.for", name);
}

function metricText({ metric }: Choice, known: Known): string {
  return nameIn(known.metrics, metric) ?? AJS.I18n.getText("accord.gadget.all-promises");
}

function backText(choice: Choice): string | undefined {
  const periods = periodsOf(choice);
  return periods === undefined ? undefined : periodsText(choice.length, periods);
}

import type { Finding } from "../../app/model";
import { type Choice, MOST_PERIODS, periodsOf } from "./choice";
import { type FieldName, type Gadget, missing } from "./gadget";
import { isBetween, type Known, nameIn } from "./names";

/** What keeps a choice from being saved, at the field that it is about. */
export function problemsIn(gadget: Gadget, choice: Choice, known: Known): Finding[] {
  const has = (name: FieldName): boolean => gadget.fields.includes(name);
  const problems: Finding[] = missing(gadget, choice).map((path) => ({
    path,
    message: missingText(path, gadget),
  }));
  if (has("periods") && periodsOf(choice) === undefined)
    problems.push({
      path: "periods",
      message: AJS.I18n.getText("accord.gadget.problem.periods", String(MOST_PERIODS)),
    });
  if (has("other") && choice.one !== undefined && choice.one === choice.other)
    problems.push({ path: "other", message: AJS.I18n.getText("accord.gadget.problem.same") });
  return [...problems, ...mismatches(choice, known)];
}

/** Picks that cannot both hold: nothing would ever be counted. */
function mismatches(choice: Choice, known: Known): Finding[] {
  const problems: Finding[] = [];
  const agreement = known.agreements.find(({ id }) => id === choice.agreement);
  if (agreement && !isBetween(agreement, choice))
    problems.push({
      path: "agreement",
      message: AJS.I18n.getText("accord.gadget.problem.agreement", agreement.name),
    });
  const service = known.services.find(({ id }) => id === choice.service);
  const provider = agreement?.provider.id ?? choice.provider ?? "";
  if (service && provider !== "" && service.provider.id !== provider)
    problems.push({
      path: "service",
      message: AJS.I18n.getText(
        "accord.gadget.problem.service",
        service.name,
        nameIn(known.departments, provider) ?? provider,
      ),
    });
  return problems;
}

function missingText(name: FieldName, { needs }: Gadget): string {
  if (!needs.includes(name)) return AJS.I18n.getText("accord.gadget.problem.any");
  return name === "one" || name === "other"
    ? AJS.I18n.getText("accord.gadget.problem.side")
    : AJS.I18n.getText("accord.gadget.problem.department");
}

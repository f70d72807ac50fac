import type { ComplianceFigures } from "./model";

/** "Compliance: IT Services for Finance": by the names of what is picked. */
export function scopeTitle({
  agreement,
  provider,
  client,
  service,
}: ComplianceFigures["scope"]): string {
  const name = agreement?.name ?? between(provider?.name, client?.name) ?? service?.name;
  return name === undefined
    ? AJS.I18n.getText("accord.gadget.compliance.title")
    : AJS.I18n.getText("accord.gadget.compliance.titled", name);
}

function between(provider: string | undefined, client: string | undefined): string | undefined {
  if (provider !== undefined && client !== undefined)
    return AJS.I18n.getText("accord.gadget.between", provider, client);
  if (client !== undefined) return AJS.I18n.getText("accord.gadget.preview.for", client);
  return provider;
}

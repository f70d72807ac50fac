/** "5,167" in the page's language. */
export function countText(count: number): string {
  return new Intl.NumberFormat(pageLanguage()).format(count);
}

/** "95 %": percent as they are, with at most two decimals. */
export function percentText(percent: number): string {
  const text = new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 2 }).format(percent);
  return AJS.I18n.getText("accord.ledger.percent", text);
}

/** "12.3 MB". */
export function megabytesText(bytes: number): string {
  const megabytes = Math.ceil((bytes / MEGABYTE) * 10) / 10;
  const text = new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 1 }).format(
    megabytes,
  );
  return AJS.I18n.getText("accord.size.megabytes", text);
}

export const MEGABYTE = 1_048_576;

function pageLanguage(): string | undefined {
  return document.documentElement.lang || undefined;
}

const SECOND = 1_000;

/** How far another system's clock is ahead of this one's, as people say it. */
export function clockText(millis: number): string {
  const seconds = Math.round(Math.abs(millis) / SECOND);
  if (seconds === 0) return AJS.I18n.getText("accord.admin.outside.right");
  return millis > 0
    ? AJS.I18n.getText("accord.admin.outside.ahead", String(seconds))
    : AJS.I18n.getText("accord.admin.outside.behind", String(seconds));
}

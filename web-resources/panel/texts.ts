/** Sentences about departments, pauses and marks, from the codes that the server gives. */

import type { Agreement, Named, Party, Segment } from "./model";

/** "Running, Network", "Paused, waiting for client (Finance)". */
export function segmentText(segment: Segment, agreement: Agreement | undefined): string {
  const holder = segment.holder?.name ?? "";
  switch (segment.kind) {
    case "PAUSED":
      return AJS.I18n.getText(
        "accord.segment.paused",
        pauseText(segment, partyName(segment.party, agreement)),
      );
    case "STOPPED":
      return AJS.I18n.getText("accord.segment.stopped");
    case "RUNNING":
      if (segment.transit) return AJS.I18n.getText("accord.segment.transit", holder);
      if (segment.workingMillis === 0) return AJS.I18n.getText("accord.segment.closed", holder);
      return AJS.I18n.getText("accord.segment.running", holder);
  }
}

/** "waiting for client (Finance)": the reason in the agreement's words, and who is meant by it. */
export function pauseText(
  pause: { party?: Party; reason?: string },
  who: string | undefined,
): string {
  const reason =
    pause.reason === undefined || pause.reason === ""
      ? partyText(pause.party)
      : lowerFirst(pause.reason);
  const isNamed = who === undefined || reason.includes(who);
  return isNamed ? reason : AJS.I18n.getText("accord.pause.named", reason, who);
}

/** The department behind a party: only the two sides have one. */
export function partyName(
  party: Party | undefined,
  agreement: Agreement | undefined,
): string | undefined {
  if (party === "CLIENT") return agreement?.client.name;
  if (party === "PROVIDER") return agreement?.provider.name;
  return undefined;
}

function partyText(party: Party | undefined): string {
  switch (party) {
    case "CLIENT":
      return AJS.I18n.getText("accord.party.client");
    case "PROVIDER":
      return AJS.I18n.getText("accord.party.provider");
    case "THIRD_PARTY":
      return AJS.I18n.getText("accord.party.third-party");
    case "APPROVAL":
      return AJS.I18n.getText("accord.party.approval");
    case "NONE":
    case undefined:
      return AJS.I18n.getText("accord.party.none");
  }
}

/** "Waiting for Finance", "Waiting for a third party". */
export function waitingText(party: Party | undefined, department: Named | undefined): string {
  if (department) return AJS.I18n.getText("accord.ledger.waiting", department.name);
  switch (party) {
    case "CLIENT":
      return AJS.I18n.getText("accord.ledger.waiting-client");
    case "PROVIDER":
      return AJS.I18n.getText("accord.ledger.waiting-provider");
    case "THIRD_PARTY":
      return AJS.I18n.getText("accord.ledger.waiting-third-party");
    case "APPROVAL":
      return AJS.I18n.getText("accord.ledger.waiting-approval");
    case "NONE":
    case undefined:
      return AJS.I18n.getText("accord.ledger.waiting-none");
  }
}

/** What a reader should know about how sure a figure is. */
export function markText(mark: string): string {
  switch (mark) {
    case "UNKNOWN_STATUS":
      return AJS.I18n.getText("accord.mark.unknown-status");
    case "CLAMPED":
      return AJS.I18n.getText("accord.mark.clamped");
    case "BEFORE_CREATION":
      return AJS.I18n.getText("accord.mark.before-creation");
    case "CLOCK_OFFSET":
      return AJS.I18n.getText("accord.mark.clock-offset");
    case "WITHIN_CLOCK_ERROR":
      return AJS.I18n.getText("accord.mark.within-clock-error");
    case "TARGET_TIGHTENED":
      return AJS.I18n.getText("accord.mark.target-tightened");
    case "REOPENED":
      return AJS.I18n.getText("accord.mark.reopened");
    case "PAUSE_CAP":
      return AJS.I18n.getText("accord.mark.pause-cap");
    case "MEASURED_ONLY":
      return AJS.I18n.getText("accord.mark.measured-only");
    case "ZERO_LENGTH":
      return AJS.I18n.getText("accord.mark.zero-length");
    case "CLIENT_SILENT":
      return AJS.I18n.getText("accord.mark.client-silent");
    default:
      return mark;
  }
}

/** "Waiting for client" stands inside a sentence as "waiting for client"; "HR asks" stays. */
function lowerFirst(text: string): string {
  const startsAcronym = /^\S\p{Lu}/u.test(text);
  return startsAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

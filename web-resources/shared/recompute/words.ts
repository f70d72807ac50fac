/** What a dry run found, in words. */

import { browserMoment } from "../moments";
import { countText } from "../number";
import { type Recomputation, subjectOf } from "./model";

/** "Missed", "On track, due Mon 16:00"; a standing of a newer server by its own name. */
export function standingWords(said: string | undefined): string {
  const [, standing = "", kind, iso = ""] =
    /^([A-Z_]+)(?: (due|since) (\S+))?$/.exec(said ?? "") ?? [];
  const words = wordOf(standing);
  if (words === undefined) return said ?? AJS.I18n.getText("accord.recompute.nothing");
  if (kind === undefined) return words;
  return kind === "due"
    ? AJS.I18n.getText("accord.recompute.due", words, browserMoment(iso))
    : AJS.I18n.getText("accord.recompute.since", words, browserMoment(iso));
}

function wordOf(standing: string): string | undefined {
  switch (standing) {
    case "MET":
      return AJS.I18n.getText("accord.badge.met");
    case "BREACHED":
      return AJS.I18n.getText("accord.badge.missed");
    case "ON_TRACK":
      return AJS.I18n.getText("accord.recompute.on-track");
    case "AT_RISK":
      return AJS.I18n.getText("accord.badge.at-risk");
    case "PAUSED":
      return AJS.I18n.getText("accord.badge.paused");
    default:
      return undefined;
  }
}

/** "3 verdicts and 1 open clock of 5,167 issues would be different." */
export function foundWords(run: Recomputation): string {
  const { differing, openDiffering = 0, total } = run;
  const verdicts =
    differing === 1
      ? AJS.I18n.getText("accord.recompute.one-verdict")
      : AJS.I18n.getText("accord.recompute.many-verdicts", countText(differing));
  const issues = countText(total);
  if (subjectOf(run).kind === "project" && openDiffering === 0)
    return AJS.I18n.getText("accord.recompute.found", verdicts, issues);
  const clocks =
    openDiffering === 1
      ? AJS.I18n.getText("accord.recompute.one-clock")
      : AJS.I18n.getText("accord.recompute.many-clocks", countText(openDiffering));
  return AJS.I18n.getText("accord.recompute.found-both", verdicts, clocks, issues);
}

/** What it is about and what applying it is called, by whose issues are judged. */
export interface RunWords {
  title: string;
  /** What applying does. */
  means: string;
  apply: string;
  applied: string;
}

export function wordsOf(run: Recomputation): RunWords {
  const subject = subjectOf(run);
  switch (subject.kind) {
    case "project":
      return {
        title: AJS.I18n.getText("accord.recompute.project.title", subject.name),
        means: AJS.I18n.getText("accord.recompute.project.means"),
        apply: AJS.I18n.getText("accord.recompute.project.apply"),
        applied: AJS.I18n.getText("accord.recompute.project.applied", countText(run.differing)),
      };
    case "calendars":
      return {
        title: AJS.I18n.getText("accord.recompute.calendar.title", subject.name),
        means: AJS.I18n.getText("accord.recompute.calendar.means"),
        apply: AJS.I18n.getText("accord.recompute.calendar.apply"),
        applied: AJS.I18n.getText("accord.recompute.calendar.applied"),
      };
    case "agreements":
      return {
        title: AJS.I18n.getText("accord.recompute.agreement.title", subject.name),
        means: AJS.I18n.getText("accord.recompute.agreement.means"),
        apply: AJS.I18n.getText("accord.recompute.agreement.apply"),
        applied: AJS.I18n.getText("accord.recompute.agreement.applied"),
      };
  }
}

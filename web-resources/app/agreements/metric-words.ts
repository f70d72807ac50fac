/** Whole promises in words. */

import type { ExperienceMetric, Metric, PeriodLength, QualityMetric, TimeMetric } from "./model";
import { stepWords } from "./escalation/words";
import {
  capWords,
  conditionWords,
  goalChangeWords,
  measureWords,
  type Names,
  partyWords,
  periodWords,
  questionWords,
  reopenWords,
  startWords,
  stopWords,
  targetWords,
} from "./words";

export const DEFAULT_AT_RISK = 80;
export const DEFAULT_COMPLIANCE = 95;
export const DEFAULT_REOPEN_WITHIN = "5 days";

export function ownerOf(metric: Metric, names: Names): string {
  return metric.owedBy === "client" ? names.client : names.provider;
}

/** "95 % met each month" */
export function complianceWords(
  target: number | undefined,
  period: PeriodLength = "month",
): string {
  return AJS.I18n.getText(
    "accord.app.words.compliance",
    String(target ?? DEFAULT_COMPLIANCE),
    periodWords(period),
  );
}

/** The promise on one line: "High 8h, Everything else 3 days". */
export function summaryWords(metric: Metric, names: Names): string {
  if (metric.kind === "quality") return qualityWords(metric, names);
  if (metric.kind === "experience") return experienceWords(metric);
  const [only] = metric.goals;
  if (only && metric.goals.length === 1)
    return AJS.I18n.getText(
      "accord.app.words.goal-alone",
      targetWords(only, names),
      names.calendar(only.calendar ?? ""),
    );
  return metric.goals
    .map((goal) => AJS.I18n.getText("accord.app.words.goal", goal.name, targetWords(goal, names)))
    .join(", ");
}

export function qualityWords(metric: QualityMetric, names: Names): string {
  return AJS.I18n.getText(
    "accord.app.words.quality",
    measureWords(metric.measure),
    conditionWords(metric.for, names),
    String(metric.complianceTarget ?? DEFAULT_COMPLIANCE),
  );
}

export function experienceWords(metric: ExperienceMetric): string {
  return AJS.I18n.getText(
    "accord.app.words.experience",
    questionWords(metric.question),
    String(metric.atLeast ?? "\u2026"),
    String(metric.minimumAnswers ?? "\u2026"),
  );
}

/** How the clock runs, one sentence after the other; goals stand in a table of their own. */
export function clockSentences(metric: TimeMetric, all: readonly Metric[], names: Names): string[] {
  const { pauses = [], pauseCap, reopen = "continue", after } = metric;
  const owner = ownerOf(metric, names);
  const sentences = [
    AJS.I18n.getText("accord.app.words.starts", startWords(metric.start, names)),
    ...pauses.map(({ when, party, reason }) =>
      AJS.I18n.getText(
        "accord.app.words.stands-still",
        conditionWords(when, names),
        partyWords(party, names),
        reason,
      ),
    ),
    AJS.I18n.getText("accord.app.words.stops", stopWords(metric.stop, owner, names)),
  ];
  if (after !== undefined) {
    const name = all.find(({ id }) => id === after)?.name ?? after;
    sentences.push(AJS.I18n.getText("accord.app.words.after", name));
  }
  if (pauseCap)
    sentences.push(
      AJS.I18n.getText("accord.app.words.cap", pauseCap.longest, capWords(pauseCap.then)),
    );
  sentences.push(reopenSentence(reopen));
  return [...sentences, ...furtherSentences(metric, names)];
}

function reopenSentence(reopen: NonNullable<TimeMetric["reopen"]>): string {
  if (typeof reopen === "string" && reopen !== "continue")
    return AJS.I18n.getText("accord.app.words.reopened", reopenWords(reopen));
  return typeof reopen === "string"
    ? AJS.I18n.getText(
        "accord.app.words.reopened-within",
        DEFAULT_REOPEN_WITHIN,
        reopenWords(reopen),
      )
    : AJS.I18n.getText("accord.app.words.reopened-within", reopen.within, reopenWords(reopen.then));
}

function furtherSentences(metric: TimeMetric, names: Names): string[] {
  const { cancel, goalChange = "carry", graceWhenTightened = false, escalation = [] } = metric;
  const { atRisk = DEFAULT_AT_RISK } = metric;
  return [
    ...(cancel === undefined
      ? []
      : [AJS.I18n.getText("accord.app.words.cancel", conditionWords(cancel, names))]),
    AJS.I18n.getText("accord.app.words.at-risk", String(atRisk)),
    AJS.I18n.getText("accord.app.words.goal-change", goalChangeWords(goalChange)),
    ...(graceWhenTightened ? [AJS.I18n.getText("accord.app.words.grace")] : []),
    ...escalation.map((step) => stepWords(step, names)),
  ];
}

/** What an agreement says, in words: the same on the buttons of its editor and in the sentences of a signed version. */

import type { VocabularyField } from "../fields/vocabulary";
import { fieldName, filterWords } from "../filter/words";
import type { Filter } from "../model";
import type {
  CapThen,
  GoalChange,
  Goal,
  Measure,
  Party,
  PeriodLength,
  Question,
  ReopenMode,
  Start,
  Stop,
} from "./model";

/** The names that sentences need. */
export interface Names {
  provider: string;
  client: string;
  fields: readonly VocabularyField[];
  calendar: (id: string) => string;
  department: (id: string) => string;
  service: (id: string) => string;
  person: (key: string) => string;
}

export function conditionWords(filter: Filter | undefined, names: Names): string {
  const words = filterWords(filter, names.fields);
  return words === "" ? AJS.I18n.getText("accord.app.words.always") : words;
}

export function startWords(start: Start, names: Names): string {
  if (start === "created") return AJS.I18n.getText("accord.app.start.created");
  if (start === "assigned") return AJS.I18n.getText("accord.app.start.assigned", names.provider);
  if (start === "accepted") return AJS.I18n.getText("accord.app.start.accepted", names.provider);
  if ("asked" in start)
    return AJS.I18n.getText(
      "accord.app.start.asked",
      names.client,
      conditionWords(start.asked, names),
    );
  return conditionWords(start.when, names);
}

export function stopWords(stop: Stop, owner: string, names: Names): string {
  if (stop === "answered") return AJS.I18n.getText("accord.app.stop.answered", owner);
  if (stop === "left") return AJS.I18n.getText("accord.app.stop.left", owner);
  return conditionWords(stop.when, names);
}

export function partyWords(party: Party, names: Names): string {
  switch (party) {
    case "client":
      return names.client;
    case "provider":
      return names.provider;
    case "third-party":
      return AJS.I18n.getText("accord.app.party.third-party");
    case "approval":
      return AJS.I18n.getText("accord.app.party.approval");
    case "none":
      return AJS.I18n.getText("accord.app.party.none");
  }
}

export function capWords(then: CapThen): string {
  switch (then) {
    case "resume":
      return AJS.I18n.getText("accord.app.cap.resume");
    case "close":
      return AJS.I18n.getText("accord.app.cap.close");
    case "tell-heads":
      return AJS.I18n.getText("accord.app.cap.tell-heads");
  }
}

export function reopenWords(mode: ReopenMode): string {
  switch (mode) {
    case "continue":
      return AJS.I18n.getText("accord.app.reopen.continue");
    case "new-cycle":
      return AJS.I18n.getText("accord.app.reopen.new-cycle");
    case "final":
      return AJS.I18n.getText("accord.app.reopen.final");
  }
}

export function goalChangeWords(change: GoalChange): string {
  switch (change) {
    case "carry":
      return AJS.I18n.getText("accord.app.goal-change.carry");
    case "freeze":
      return AJS.I18n.getText("accord.app.goal-change.freeze");
    case "prorate":
      return AJS.I18n.getText("accord.app.goal-change.prorate");
  }
}

export function measureWords(measure: Measure): string {
  switch (measure) {
    case "reopened":
      return AJS.I18n.getText("accord.app.measure.reopened");
    case "returned":
      return AJS.I18n.getText("accord.app.measure.returned");
    case "right-first-time":
      return AJS.I18n.getText("accord.app.measure.right-first-time");
  }
}

export function questionWords(question: Question): string {
  switch (question) {
    case "choose-again":
      return AJS.I18n.getText("accord.app.question.choose-again");
    case "response-time":
      return AJS.I18n.getText("accord.app.question.response-time");
    case "resolution-time":
      return AJS.I18n.getText("accord.app.question.resolution-time");
    case "accuracy":
      return AJS.I18n.getText("accord.app.question.accuracy");
    case "professionalism":
      return AJS.I18n.getText("accord.app.question.professionalism");
    case "communication":
      return AJS.I18n.getText("accord.app.question.communication");
    case "overall":
      return AJS.I18n.getText("accord.app.question.overall");
  }
}

export function periodWords(period: PeriodLength): string {
  switch (period) {
    case "week":
      return AJS.I18n.getText("accord.app.period.week");
    case "month":
      return AJS.I18n.getText("accord.app.period.month");
    case "quarter":
      return AJS.I18n.getText("accord.app.period.quarter");
    case "year":
      return AJS.I18n.getText("accord.app.period.year");
  }
}

/** "within 8h", "by Due date". */
export function targetWords(goal: Goal, names: Names): string {
  return goal.by === undefined
    ? AJS.I18n.getText("accord.app.words.within", goal.within ?? "")
    : AJS.I18n.getText("accord.app.words.by", fieldName(goal.by, names.fields));
}

import { ceilMinutes, minutesText } from "../../shared/duration";
import { gapText, shareText } from "../../shared/figures/numbers";
import type { NonResponse } from "./model";

/** Who keeps silent may have been served worse: said beside the figures, with the difference. */
export function silenceText({ answered, silent }: NonResponse): string {
  const late = AJS.I18n.getText(
    "accord.survey-scores.silence.late",
    shareText(silent.late),
    shareText(answered.late),
    gapText(String(Number(silent.late) - Number(answered.late))),
  );
  if (silent.medianAge === undefined || answered.medianAge === undefined) return late;
  const age = AJS.I18n.getText(
    "accord.survey-scores.silence.age",
    ageText(silent.medianAge),
    ageText(answered.medianAge),
    differenceText(silent.medianAge - answered.medianAge),
  );
  return `${late} ${age}`;
}

function ageText(millis: number): string {
  return minutesText(ceilMinutes(millis));
}

function differenceText(millis: number): string {
  if (millis === 0) return AJS.I18n.getText("accord.survey-scores.silence.same");
  return `${millis < 0 ? "\u2212" : "+"}${ageText(Math.abs(millis))}`;
}

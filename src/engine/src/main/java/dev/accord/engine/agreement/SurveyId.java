package dev.accord.engine.agreement;

import dev.accord.engine.internal.Checks;

/** Key of a survey. */
public record SurveyId(String value) {
  public SurveyId {
    Checks.key("survey", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

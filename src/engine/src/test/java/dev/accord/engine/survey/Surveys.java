package dev.accord.engine.survey;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Instrument;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import java.util.List;

/** Surveys to try rules on. */
final class Surveys {
  private Surveys() {}

  /** About IT, anonymous, of everybody after a request. */
  static Survey aboutIt(List<QuestionSet> sets) {
    return new Survey(
        new SurveyId("it"),
        "IT",
        new DepartmentId("IT"),
        Instrument.TRANSACTIONAL,
        Audience.BOTH,
        List.of(),
        AnswerMode.ANONYMOUS,
        100,
        true,
        sets);
  }
}

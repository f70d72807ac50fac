package dev.accord.document.check;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Item;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Service;
import dev.accord.engine.agreement.Survey;
import java.util.List;

/** What is odd about a survey: services of others, so many questions that people give up. */
final class SurveyLints {
  /** As many as the standard asks once a quarter, comments apart, and two more. */
  private static final int MOST_RATED = 8;

  private SurveyLints() {}

  /** Notes a warning for each oddity of the survey at the path. */
  static void check(Survey survey, List<Service> services, Path path, Problems problems) {
    for (Service service : services) {
      if (survey.services().contains(service.id())
          && !service.provider().equals(survey.provider())) {
        problems.warning(
            path.member("services").item(survey.services().indexOf(service.id())),
            "Service %s is delivered by '%s', and the survey asks about '%s'."
                .formatted(Words.quoted(service.name()), service.provider(), survey.provider()),
            "Name services of the department that is asked about.");
      }
    }
    for (int i = 0; i < survey.questionSets().size(); i++) {
      length(survey.questionSets().get(i), path.member("questionSets").item(i), problems);
    }
  }

  private static void length(QuestionSet set, Path path, Problems problems) {
    long rated = set.items().stream().map(Item::kind).filter(kind -> !kind.isOptional()).count();
    if (rated > MOST_RATED) {
      problems.warning(
          path.member("items"),
          "Question set %d has %d questions to rate; people give up, or answer neutrally."
              .formatted(set.number(), rated),
          "Ask %d at most.".formatted(MOST_RATED));
    }
  }
}

package dev.accord.document.check;

import dev.accord.document.problem.Advice;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarLint;
import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is odd about definitions as a whole. */
public final class DefinitionsLints {
  /** A document of more calendars is not looked over beyond these. */
  private static final int CALENDARS = 1_000;

  private final Definitions definitions;
  private final Problems problems;
  private final DayLengths days;
  private final Set<RescueLabels.Label> asked;
  private final Set<AgreementId> inUse;

  private DefinitionsLints(Definitions definitions, Problems problems) {
    this.definitions = definitions;
    this.problems = problems;
    this.days = new DayLengths(definitions.calendars());
    this.asked = RescueLabels.of(definitions);
    this.inUse =
        definitions.projects().stream()
            .map(ProjectSettings::agreements)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
  }

  /** Notes a warning for each oddity of the document at the root. */
  public static void check(Definitions definitions, Problems problems) {
    new DefinitionsLints(definitions, problems).check();
  }

  /** Notes a warning for each oddity of one of the calendars, which is the document at the root. */
  public static void check(Definitions definitions, Calendar one, Problems problems) {
    new DefinitionsLints(definitions, problems).calendar(one, Path.ROOT);
  }

  /**
   * Notes a warning for each oddity of an agreement among the others, which is the document at the
   * root.
   */
  public static void check(Definitions others, Agreement one, Problems problems) {
    Stream<Agreement> rest =
        others.agreements().stream().filter(other -> !other.id().equals(one.id()));
    Definitions all = others.withAgreements(Stream.concat(rest, Stream.of(one)).toList());
    new DefinitionsLints(all, problems).agreement(one, Path.ROOT);
  }

  /** Notes a warning for each oddity of one of the surveys, which is the document at the root. */
  public static void check(Definitions definitions, Survey one, Problems problems) {
    SurveyLints.check(one, definitions.services(), Path.ROOT, problems);
  }

  private void check() {
    for (int i = 0; i < Math.min(definitions.calendars().size(), CALENDARS); i++) {
      calendar(definitions.calendars().get(i), Path.ROOT.member("calendars").item(i));
    }
    for (int i = 0; i < definitions.agreements().size(); i++) {
      agreement(definitions.agreements().get(i), Path.ROOT.member("agreements").item(i));
    }
    for (int i = 0; i < definitions.surveys().size(); i++) {
      Path at = Path.ROOT.member("surveys").item(i);
      SurveyLints.check(definitions.surveys().get(i), definitions.services(), at, problems);
    }
  }

  /** As it is when its first version takes effect, and whatever follows. */
  private void calendar(Calendar calendar, Path path) {
    Instant start = calendar.versions().get(0).effectiveFrom();
    for (CalendarLint lint : CalendarLint.of(WorkingTime.of(calendar), start)) {
      Advice advice = Advice.of(lint.message(), "Check its hours.");
      problems.warning(path, advice.message(), advice.cure());
    }
  }

  private void agreement(Agreement agreement, Path path) {
    if (!inUse.contains(agreement.id())) {
      problems.warning(
          path,
          "Agreement %s holds for no project, so no ticket is measured by it."
              .formatted(Words.quoted(agreement.name())),
          "Add '%s' to the agreements of a project.".formatted(agreement.id()));
    }
    TakeoverLints.check(agreement.versions(), path.member("versions"), problems);
    for (int i = 0; i < agreement.versions().size(); i++) {
      AgreementVersion version = agreement.versions().get(i);
      Path at = path.member("versions").item(i);
      new PromiseLints(version, days, at, problems).check();
      new EscalationLints(version, days, asked, at, problems).check();
    }
  }
}

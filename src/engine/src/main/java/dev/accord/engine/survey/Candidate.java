package dev.accord.engine.survey;

import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who could be asked.
 *
 * @param occasion what they would be asked about; the same occasion is decided on once
 * @param kind of the client department that they belong to
 * @param clientPeople how many people that department has
 * @param service that was delivered; absent for all of a quarter
 * @param language in which they are spoken to, such as {@code de-AT}; may be empty
 * @param hindrances what is known against asking them
 */
public record Candidate(
    UserKey person,
    String occasion,
    DepartmentKind kind,
    int clientPeople,
    Optional<ServiceId> service,
    String language,
    Set<Hindrance> hindrances) {
  public Candidate {
    hindrances = Set.copyOf(hindrances);
  }

  /** What speaks against asking somebody, the first counts. */
  public enum Hindrance {
    LEFT(Reason.LEFT),
    OPTED_OUT(Reason.OPTED_OUT),
    OWN_PROVIDER(Reason.OWN_PROVIDER),
    REOPENED(Reason.REOPENED),
    OPEN_ESCALATION(Reason.OPEN_ESCALATION);

    private final Reason reason;

    Hindrance(Reason reason) {
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  /** A closed request, of which every resolution is an occasion of its own. */
  public static String occasionOf(SurveyId survey, long issue, int resolution) {
    return "%s/issue/%d/%d".formatted(survey, issue, resolution);
  }

  /**
   * A quarter with a department.
   *
   * @param quarter its label, such as {@code 2026-Q1}
   */
  public static String occasionOf(SurveyId survey, UserKey person, String quarter) {
    return "%s/quarter/%s/%s".formatted(survey, quarter, person);
  }
}

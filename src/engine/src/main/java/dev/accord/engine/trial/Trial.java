package dev.accord.engine.trial;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.ProjectSettings;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.handoff.Course;
import dev.accord.engine.handoff.Moment;
import dev.accord.engine.ticket.Step;
import dev.accord.engine.ticket.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks over what definitions make of a project's tickets: which goals they come to, and what is
 * hardly meant.
 *
 * <p>Unlike the checks of a document, which compare filters, this looks at what happened: it finds
 * what really collides, and only that.
 */
public final class Trial {
  private final List<TriedTicket> tickets;
  private final Rulebook rulebook;
  private final List<GoalCount> goals = new ArrayList<>();
  private final List<TrialFinding> findings = new ArrayList<>();

  private Trial(List<TriedTicket> tickets, Rulebook rulebook) {
    this.tickets = tickets;
    this.rulebook = rulebook;
  }

  /**
   * Reports on tickets of a project.
   *
   * @param project its key
   * @param rulebook the one that the tickets were assessed under
   */
  public static TrialReport of(String project, List<TriedTicket> tickets, Rulebook rulebook) {
    return new Trial(tickets, rulebook).report(project);
  }

  private TrialReport report(String project) {
    Optional<ProjectSettings> settings = rulebook.project(project);
    if (settings.isPresent() && !tickets.isEmpty()) {
      withoutClient(project);
      for (AgreementId id : settings.get().agreements()) {
        rulebook.agreement(id).ifPresent(this::goals);
      }
      findings.addAll(new Collisions(tickets).findings());
    }
    return new TrialReport(goals, findings);
  }

  private void goals(Agreement agreement) {
    Set<Integer> numbers = judging(agreement);
    for (AgreementVersion version : agreement.versions()) {
      if (numbers.contains(version.number())) {
        GoalReach reach = new GoalReach(agreement.id(), version, tickets, rulebook.directory());
        goals.addAll(reach.counts());
        findings.addAll(reach.findings());
      }
    }
  }

  private Set<Integer> judging(Agreement agreement) {
    Set<Integer> numbers = new TreeSet<>();
    for (TriedTicket tried : tickets) {
      Instant asOf = tried.assessment().asOf();
      agreement.versionAt(asOf).map(AgreementVersion::number).ifPresent(numbers::add);
      tried.assessment().clocks().stream()
          .filter(clock -> clock.key().agreement().equals(agreement.id()))
          .map(Clock::version)
          .forEach(numbers::add);
    }
    return numbers;
  }

  private void withoutClient(String project) {
    long without = tickets.stream().filter(tried -> !hasClient(tried)).count();
    if (without > 0) {
      findings.add(
          new TrialFinding(
              TrialFinding.Kind.NO_CLIENT,
              Optional.empty(),
              0,
              Optional.empty(),
              Optional.empty(),
              "%s of project %s without a client department: no agreement with clients holds for them."
                  .formatted(Count.of(without), project),
              "Add a rule for the client department, or name the one that counts otherwise."));
    }
  }

  private boolean hasClient(TriedTicket tried) {
    List<Step> steps = Timeline.of(tried.ticket(), tried.assessment().asOf());
    List<Moment> moments = Course.of(steps, rulebook);
    return moments.isEmpty() || moments.get(moments.size() - 1).client().isPresent();
  }
}

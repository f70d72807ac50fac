package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Day.TUE_2026_03_03;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.accord.engine.agreement.AgreementKind;
import dev.accord.engine.agreement.Stop;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.Filter;
import dev.accord.engine.ticket.Ticket;
import dev.accord.engine.trial.GoalCount;
import dev.accord.engine.trial.Trial;
import dev.accord.engine.trial.TrialFinding;
import dev.accord.engine.trial.TrialFinding.Kind;
import dev.accord.engine.trial.TrialReport;
import dev.accord.engine.trial.TriedTicket;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What definitions make of tickets that are there. */
class TrialTest {
  private static final Instant MON_0900 = MON_2026_03_02.at("09:00");

  @Test
  void counts_the_tickets_of_each_goal() {
    Company company = Company.promising(resolution().forPriority("High", "4h").within("8h"));

    TrialReport report = trial(company, ticket("High"), ticket("Low"), ticket("Medium"));

    assertThat(report.goals()).extracting(GoalCount::tickets).containsExactly(1, 2);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void names_the_goal_that_takes_all_that_another_is_for() {
    Company company =
        Company.promising(
            resolution()
                .forPriority("Medium", "2h")
                .within("8h", "berlin", new Filter.HasValue(FieldKey.PRIORITY))
                .forPriority("High", "4h")
                .forPriority("Low", "9h"));

    TrialReport report = trial(company, ticket("High"), ticket("High"), ticket("Medium"));

    assertThat(report.goals()).extracting(GoalCount::tickets).containsExactly(1, 2, 0, 0);
    assertThat(report.goals())
        .extracting(count -> count.shadowedBy().map(goal -> goal.value()))
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of("goal2"), Optional.empty());
    assertThat(report.findings())
        .extracting(TrialFinding::kind, TrialFinding::message)
        .containsExactly(
            tuple(
                Kind.SHADOWED,
                "Goal 'goal3' of 'resolution' gets none of the 2 tickets that it is for: goal 'goal2' above takes them."),
            tuple(Kind.UNREACHED, "Goal 'goal4' of 'resolution' is for none of 3 tickets."));
  }

  @Test
  void tells_agreements_that_promise_the_same_on_one_ticket() {
    Company company =
        Company.promising(resolution().within("8h"))
            .with(
                Agreements.agreement("other", AgreementKind.SLA, Company.IT, Company.FINANCE)
                    .of(Metrics.metric("solution").within("4h")));

    assertThat(trial(company, ticket("High"), ticket("Low")).findings())
        .extracting(TrialFinding::kind, TrialFinding::message)
        .containsExactly(
            tuple(
                Kind.OVERLAP,
                "'resolution' of agreement it-for-finance and 'solution' of agreement other promise the same on 2 tickets."));
  }

  @Test
  void tells_a_response_that_may_take_longer_than_the_resolution() {
    Company company =
        Company.promising(
            Metrics.metric("response").stop(new Stop.Answered()).within("5h"),
            resolution().forPriority("High", "4h").within("8h"));

    assertThat(trial(company, ticket("High"), ticket("Low")).findings())
        .extracting(TrialFinding::kind, TrialFinding::message)
        .containsExactly(
            tuple(
                Kind.RESPONSE_LONGER,
                "'response' allows more time than 'resolution' on 1 ticket."));
  }

  @Test
  void tells_tickets_that_have_no_client() {
    Company company = Company.promising(resolution().within("8h"));

    assertThat(trial(company, ticket("High").with(FieldKey.REPORTER, Tickets.STRANGER)).findings())
        .extracting(TrialFinding::kind)
        .contains(Kind.NO_CLIENT);
  }

  @Test
  void without_tickets_nothing_is_found() {
    assertThat(trial(Company.promising(resolution().within("8h"))))
        .isEqualTo(new TrialReport(List.of(), List.of()));
  }

  private static Tickets ticket(String priority) {
    return Tickets.created(MON_0900).with(FieldKey.PRIORITY, priority);
  }

  private static TrialReport trial(Company company, Tickets... tickets) {
    Instant asOf = TUE_2026_03_03.at("10:00");
    return Trial.of(
        "ITS",
        Arrays.stream(tickets)
            .map(Tickets::build)
            .map((Ticket ticket) -> new TriedTicket(ticket, company.assess(ticket, asOf)))
            .toList(),
        company.rulebook());
  }
}

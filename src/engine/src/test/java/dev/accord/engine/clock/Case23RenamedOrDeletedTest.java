package dev.accord.engine.clock;

import static dev.accord.engine.clock.Day.MON_2026_03_02;
import static dev.accord.engine.clock.Metrics.resolution;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Acceptance;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.MemberGroup;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.PauseRule;
import dev.accord.engine.ticket.FieldKey;
import dev.accord.engine.ticket.FieldValue;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Semantics 23: ids with names and categories seen at the time; the unknown never pauses. */
class Case23RenamedOrDeletedTest {
  private static final Instant MON_2026_03_02_0900 = MON_2026_03_02.at("09:00");
  private static final Instant MON_2026_03_02_1000 = MON_2026_03_02.at("10:00");
  private static final Instant MON_2026_03_02_1200 = MON_2026_03_02.at("12:00");

  private static Company pausedWhen(Filter condition) {
    return Company.promising(
        Metrics.metric("resolution")
            .pausedBy(new PauseRule(condition, PauseParty.CLIENT, "Waiting"))
            .within("8h"));
  }

  private static Tickets inStatus(String id, String name, Optional<String> category) {
    return Tickets.created(MON_2026_03_02_0900)
        .change(
            MON_2026_03_02_1000,
            Map.of(
                FieldKey.STATUS,
                List.of(new FieldValue(id, name)),
                FieldKey.STATUS_CATEGORY,
                category.map(FieldValue::of).stream().toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "10010, Waiting for client",
    "10010, Waiting for customer",
    "10099, waiting FOR client"
  })
  void a_renamed_status_keeps_matching_by_its_id_or_the_name_seen_then(String id, String name) {
    Company company =
        pausedWhen(new Filter.OneOf(FieldKey.STATUS, List.of("10010", "Waiting for client")));

    Clock clock =
        company.clock(inStatus(id, name, Optional.of("indeterminate")), MON_2026_03_02_1200);

    assertThat(clock.phase()).isEqualTo(Phase.PAUSED);
  }

  @Test
  void an_unknown_status_is_judged_by_the_category_seen_then() {
    Company company = pausedWhen(new Filter.OneOf(FieldKey.STATUS_CATEGORY, List.of("new")));

    Clock clock = company.clock(inStatus("99", "99", Optional.of("new")), MON_2026_03_02_1200);

    assertThat(clock.phase()).isEqualTo(Phase.PAUSED);
    assertThat(clock.current().orElseThrow().marks()).isEmpty();
  }

  @Test
  void a_status_of_unknown_category_runs_and_is_marked() {
    Filter unlessInProgress =
        new Filter.Not(new Filter.OneOf(FieldKey.STATUS_CATEGORY, List.of("indeterminate")));
    Company company = pausedWhen(unlessInProgress);
    Tickets known =
        Tickets.created(MON_2026_03_02_0900)
            .inStatus("In progress")
            .waitsForClient(MON_2026_03_02_1000);

    assertThat(company.clock(known, MON_2026_03_02_1200).phase()).isEqualTo(Phase.RUNNING);
    Cycle cycle = company.cycle(inStatus("99", "99", Optional.empty()), MON_2026_03_02_1200);

    assertThat(cycle.phase()).isEqualTo(Phase.RUNNING);
    assertThat(cycle.elapsed()).isEqualTo(Duration.ofHours(2));
    assertThat(cycle.marks()).contains(Mark.UNKNOWN_STATUS);
  }

  @Test
  void membership_is_the_one_of_that_time() {
    Instant reorganised = MON_2026_03_02_1000;
    Department finance = Company.department(Company.FINANCE, Acceptance.ON_ARRIVAL, "");
    Company company =
        Company.promising(resolution().within("8h"))
            .with(
                new Department(
                    finance.id(),
                    finance.name(),
                    finance.kind(),
                    finance.head(),
                    finance.deputies(),
                    List.of(
                        new MemberGroup(
                            "finance-staff", Optional.empty(), Optional.of(reorganised))),
                    finance.calendar(),
                    finance.acceptance(),
                    finance.acceptWithin(),
                    finance.contact(),
                    finance.channels()));

    Tickets before =
        Tickets.created(MON_2026_03_02_0900).priority(MON_2026_03_02.at("11:00"), "High");
    Tickets after = Tickets.created(reorganised);

    assertThat(company.clock(before, MON_2026_03_02_1200).phase()).isEqualTo(Phase.RUNNING);
    assertThat(company.assess(after, MON_2026_03_02_1200).clocks()).isEmpty();
  }

  @Test
  void a_group_that_is_gone_has_no_members_and_breaks_nothing() {
    Company company =
        Company.promising(
            resolution()
                .within("2h", "berlin", new Filter.InGroup(FieldKey.REPORTER, "gone"))
                .within("8h"));

    Cycle cycle = company.cycle(Tickets.created(MON_2026_03_02_0900), MON_2026_03_02_1200);

    assertThat(cycle.target()).isEqualTo(Duration.ofHours(8));
  }
}

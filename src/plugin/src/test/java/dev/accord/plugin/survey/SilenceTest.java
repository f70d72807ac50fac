package dev.accord.plugin.survey;

import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitations;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SilenceTest {
  private static final Instant MON_OCT_5 = Instant.parse("2026-10-05T09:00:00Z");
  private static final DepartmentId IT = new DepartmentId("it");
  private static final AnswersOf OCTOBER =
      new AnswersOf(
          IT,
          Set.of(),
          Audience.BOTH,
          Optional.empty(),
          PeriodLength.MONTH,
          LocalDate.of(2026, 10, 1));

  @OnEachDatabase
  void compares_requests_of_those_who_answered_with_those_of_the_silent(TestDatabase database) {
    PluginUnderTest plugin = plugin(database);
    for (long id = 1; id <= 8; id++) {
      answer(plugin, asked(plugin, id, id == 1, MON_OCT_5));
    }
    for (long id = 11; id <= 18; id++) {
      asked(plugin, id, id <= 15, MON_OCT_5);
    }

    Silence.Comparison compared =
        new Silence(plugin.stores, plugin.clock).of(OCTOBER).orElseThrow();

    assertThat(compared.answered().late()).hasToString("12.5");
    assertThat(compared.silent().late()).hasToString("62.5");
    assertThat(compared.answered().medianAge()).contains(Duration.ofHours(1));
    assertThat(compared.silent().medianAge()).hasValueSatisfying(SilenceTest::isThreeDays);
  }

  @OnEachDatabase
  void tells_nothing_of_seven_nor_of_who_may_still_answer(TestDatabase database) {
    PluginUnderTest plugin = plugin(database);
    for (long id = 1; id <= 8; id++) {
      answer(plugin, asked(plugin, id, false, MON_OCT_5));
    }
    for (long id = 11; id <= 17; id++) {
      asked(plugin, id, true, MON_OCT_5);
    }
    plugin.clock.set(MON_OCT_5.plus(Duration.ofDays(20)));
    asked(plugin, 18, true, MON_OCT_5.plus(Duration.ofDays(15)));
    Silence silence = new Silence(plugin.stores, plugin.clock);

    assertThat(silence.of(OCTOBER)).as("the link of the eighth still works").isEmpty();
    plugin.clock.set(MON_0900);
    assertThat(silence.of(OCTOBER)).isPresent();
  }

  /** Long times are told a little too high. */
  private static void isThreeDays(Duration age) {
    assertThat(age).isBetween(Duration.ofDays(3), Duration.ofMinutes(3 * 24 * 60 * 65 / 64));
  }

  private static PluginUnderTest plugin(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_0900);
    plugin.configure(Samples.document());
    return plugin;
  }

  private static Invitation asked(PluginUnderTest plugin, long id, boolean late, Instant at) {
    Duration took = late ? Duration.ofDays(3) : Duration.ofHours(1);
    plugin.jira.add(new TestIssue(id, "ITS-" + id, at).resolve(at.plus(took), "ines"));
    plugin.stores.queue().add(id, Reason.CHANGED, plugin.clock.instant());
    assertThat(plugin.tracker.trackSome()).isEqualTo(1);
    Invitation delivered =
        Invitations.pending("key-" + id, new UserKey("client-" + id), Optional.of(id), at)
            .handedOver(Optional.empty());
    plugin
        .stores
        .transactions()
        .run(() -> plugin.stores.surveys().invitations().add(List.of(delivered)));
    return delivered;
  }

  private static void answer(PluginUnderTest plugin, Invitation invitation) {
    StoredAnswer answer =
        new StoredAnswer(
            Optional.empty(),
            Invitations.PULSE,
            1,
            IT,
            Optional.of(new DepartmentId("finance")),
            Audience.INTERNAL,
            LocalDate.of(2026, 10, 5),
            "{}",
            Optional.empty());
    assertThat(plugin.stores.surveys().answers().take(invitation.key(), answer)).isTrue();
  }
}

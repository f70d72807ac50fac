package dev.accord.plugin.store;

import static dev.accord.plugin.PluginUnderTest.ADMIN;
import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Period;
import dev.accord.engine.ticket.UserKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people write is kept whole; what machines say is cut to what fits. */
class LongTextsTest {
  /** As much as REST takes, with characters of two, three and four bytes. */
  private static final String WRITTEN = "ä€🙂 ".repeat(2_000);

  private static final ClockKey CLOCK =
      new ClockKey(new AgreementId("a".repeat(100)), new MetricId("m".repeat(100)));

  @OnEachDatabase
  void what_people_write_is_kept_whole(TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    Investigation opened =
        Investigation.opened(
            CLOCK,
            new Period(PeriodLength.MONTH, LocalDate.of(2026, 10, 1), ZoneOffset.UTC),
            "{}",
            Optional.of(WRITTEN),
            Optional.of(new UserKey("k".repeat(255))),
            MON_0900);
    GivenReason reason =
        new GivenReason(7, CLOCK, 1, ReasonCode.CAPACITY, WRITTEN, ADMIN, MON_0900);

    stores.transactions().run(() -> stores.investigations().open(opened, WRITTEN));
    stores.transactions().run(() -> stores.reasons().add(reason));

    Investigation read = stores.investigations().find(opened.id()).orElseThrow();
    assertThat(read.work().owner()).isEqualTo(opened.work().owner());
    assertThat(stores.investigations().causes(read)).hasValue(WRITTEN);
    assertThat(read.headline().orElseThrow()).hasSizeBetween(449, 450).startsWith("ä€🙂 ");
    assertThat(stores.reasons().of(List.of(7L))).singleElement().isEqualTo(reason);
  }

  @OnEachDatabase
  void what_machines_say_is_cut_to_what_fits(TestDatabase database) {
    Stores stores = Stores.in(database.empty());
    Rebuild failed = Rebuild.started("owner", ADMIN, MON_0900).failed("🙂".repeat(400), MON_0900);

    stores.transactions().run(() -> stores.rebuilds().save(failed));

    assertThat(stores.rebuilds().last().flatMap(Rebuild::problem)).hasValue("🙂".repeat(225));
  }

  @Test
  void no_half_of_a_character_is_left_and_no_nul() {
    assertThat(Shortened.of("a" + "🙂".repeat(400))).isEqualTo("a" + "🙂".repeat(224));
    assertThat(Shortened.of("a\0b")).isEqualTo("ab");
    assertThat(Shortened.of("a".repeat(450))).isEqualTo("a".repeat(450));
  }
}

package dev.accord.plugin.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.store.StoredClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which clock stands for an issue, and what is said of it. */
class SlaStateTest {
  private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

  private static StoredClock clock(
      String metric, Phase phase, @Nullable Standing standing, long dueMinutes, long leftMinutes) {
    boolean running = phase == Phase.RUNNING;
    return new StoredClock(
        7,
        new ClockKey(new AgreementId("a"), new MetricId(metric)),
        1,
        Side.PROVIDER,
        new DepartmentId("it"),
        new DepartmentId("finance"),
        phase,
        Optional.ofNullable(standing),
        running ? Optional.of(NOON.plus(Duration.ofMinutes(dueMinutes))) : Optional.empty(),
        running ? Optional.of(NOON.plus(Duration.ofMinutes(dueMinutes - 20))) : Optional.empty(),
        Optional.empty(),
        Optional.of(new CalendarId("always")),
        running ? Optional.empty() : Optional.of(Duration.ofMinutes(leftMinutes)),
        Optional.empty(),
        "");
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of(Phase.RUNNING, Standing.ON_TRACK, 72L, "On track, 1h 12m left"),
        Arguments.of(Phase.RUNNING, Standing.ON_TRACK, 21L, "On track, 21m left"),
        Arguments.of(Phase.RUNNING, Standing.ON_TRACK, 20L, "At risk, 20m left"),
        Arguments.of(Phase.RUNNING, Standing.AT_RISK, 72L, "At risk, 1h 12m left"),
        Arguments.of(Phase.RUNNING, Standing.ON_TRACK, 0L, "At risk, 0m left"),
        Arguments.of(Phase.RUNNING, Standing.ON_TRACK, -1L, "Missed by 1m"),
        Arguments.of(Phase.RUNNING, Standing.BREACHED, -120L, "Missed by 2h"),
        Arguments.of(Phase.PAUSED, Standing.ON_TRACK, 125L, "Paused, 2h 05m left"),
        Arguments.of(Phase.PAUSED, Standing.BREACHED, -130L, "Paused, missed by 2h 10m"),
        Arguments.of(Phase.STOPPED, Standing.MET, 60L, "Met"),
        Arguments.of(Phase.STOPPED, Standing.MET, 0L, "Met"),
        Arguments.of(Phase.STOPPED, Standing.BREACHED, -60L, "Missed by 1h"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void says_state_and_figure_in_words(Phase phase, Standing standing, long minutes, String words) {
    StoredClock clock = clock("m", phase, standing, minutes, minutes);
    Optional<Duration> left = Optional.of(Duration.ofMinutes(minutes));

    SlaState state = SlaState.of(clock, left, NOON);

    assertThat(FieldTexts.in(Locale.ROOT).text(state, left)).isEqualTo(words);
  }

  @Test
  void says_the_state_alone_of_what_an_older_version_stored() {
    for (SlaState state : SlaState.values()) {
      assertThat(FieldTexts.in(Locale.ROOT).text(state, Optional.empty()))
          .doesNotContain("{0}")
          .isEqualTo(FieldTexts.in(Locale.ROOT).state(state))
          .isNotBlank();
    }
  }

  @Test
  void the_nearest_is_the_same_in_whatever_order_clocks_come() {
    List<StoredClock> best =
        List.of(
            clock("late", Phase.RUNNING, Standing.BREACHED, -60, 0),
            clock("soon", Phase.RUNNING, Standing.ON_TRACK, 10, 0),
            clock("later", Phase.RUNNING, Standing.ON_TRACK, 100, 0),
            clock("waits", Phase.PAUSED, Standing.ON_TRACK, 0, 5),
            clock("waits-longer", Phase.PAUSED, Standing.ON_TRACK, 0, 50),
            clock("missed", Phase.STOPPED, Standing.BREACHED, 0, -5),
            clock("met-just", Phase.STOPPED, Standing.MET, 0, 1),
            clock("met", Phase.STOPPED, Standing.MET, 0, 100));
    List<StoredClock> never =
        List.of(
            clock("not-begun", Phase.NOT_STARTED, null, 0, 0),
            clock("cancelled", Phase.CANCELLED, null, 0, 0),
            clock("exempt", Phase.EXEMPT, Standing.BREACHED, 0, -9),
            clock("gone", Phase.TRANSFERRED, null, 0, 0),
            clock("broken", Phase.CONFIG_ERROR, null, 0, 0));
    Random random = new Random(20261122);
    for (int from = 0; from < best.size(); from++) {
      List<StoredClock> some = new ArrayList<>(best.subList(from, best.size()));
      some.addAll(never);
      Collections.shuffle(some, random);
      assertThat(Nearest.of(some)).contains(best.get(from));
    }
    assertThat(Nearest.of(never)).isEmpty();
    assertThat(Nearest.of(List.of())).isEmpty();
  }
}

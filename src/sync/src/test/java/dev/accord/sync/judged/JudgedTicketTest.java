package dev.accord.sync.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.engine.clock.Standing;
import dev.accord.sync.pass.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedTicketTest {
  private static final String RUNNING_LATE =
      Judged.clock("late", "RUNNING", "BREACHED", ", \"due\": \"2026-03-01T10:00:00Z\"");
  private static final String RUNNING =
      Judged.clock("running", "RUNNING", "ON_TRACK", ", \"due\": \"2026-03-02T10:00:00Z\"");
  private static final String PAUSED_LONG =
      Judged.clock("long", "PAUSED", "ON_TRACK", ", \"remainingMillis\": 7200000");
  private static final String PAUSED_SHORT =
      Judged.clock("short", "PAUSED", "ON_TRACK", ", \"remainingMillis\": -1");
  private static final String ENDED_FIRST = ended("first", "2026-03-01T10:00:00Z");
  private static final String ENDED_LAST = ended("last", "2026-03-02T10:00:00Z");
  private static final String NEVER = Judged.clock("never", "NOT_STARTED", "ON_TRACK", "");

  private static String ended(String metric, String at) {
    return Judged.clock(
        metric,
        "STOPPED",
        "MET",
        ", \"verdict\": {\"cycle\": 1, \"outcome\": \"MET\", \"at\": \"%s\"}".formatted(at));
  }

  @Test
  void the_nearest_runs_and_is_due_first_or_has_the_least_left_or_ended_last() {
    assertThat(nearest(ENDED_LAST, PAUSED_SHORT, RUNNING, RUNNING_LATE)).isEqualTo("late");
    assertThat(nearest(RUNNING, PAUSED_SHORT)).isEqualTo("running");
    assertThat(nearest(ENDED_LAST, PAUSED_LONG, PAUSED_SHORT)).isEqualTo("short");
    assertThat(nearest(NEVER, ENDED_FIRST, ENDED_LAST)).isEqualTo("last");
    assertThat(nearest(NEVER)).isEqualTo("none");
  }

  private static String nearest(String... clocks) {
    return Judged.ticket("1", String.join(",", clocks))
        .nearest()
        .map(clock -> clock.key().metric().value())
        .orElse("none");
  }

  @Test
  void a_verdict_counts_before_how_the_clock_would_be_judged_now() {
    String restated =
        Judged.clock(
            "x",
            "STOPPED",
            "BREACHED",
            ", \"verdict\": {\"cycle\": 1, \"outcome\": \"MET\", \"at\": \"2026-03-02T10:00:00Z\"}");
    String reopened =
        Judged.clock(
            "x",
            "RUNNING",
            "ON_TRACK",
            ", \"verdict\": {\"cycle\": 0, \"outcome\": \"MET\", \"at\": \"2026-03-02T10:00:00Z\"}");

    assertThat(Judged.ticket("1", restated).clocks().get(0).stands()).hasValue(Standing.MET);
    assertThat(Judged.ticket("1", reopened).clocks().get(0).stands()).hasValue(Standing.ON_TRACK);
  }

  @Test
  void what_was_told_is_kept_as_it_was() {
    JudgedTicket ticket = Judged.ticket("1", RUNNING_LATE);
    assertThat(JudgedFormat.read(JudgedFormat.write(ticket))).isEqualTo(ticket);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"id\": \"1\", \"key\": \"a\"}",
        "{\"id\": \"1\", \"key\": \"a\", \"clocks\": [1]}",
        "{\"id\": \"1\", \"key\": \"a\", \"clocks\": [{\"agreement\": 1}]}",
        "half of i",
      })
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> JudgedFormat.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_unknown_phase_is_refused() {
    assertThatThrownBy(() -> Judged.ticket("1", RUNNING.replace("RUNNING", "ASLEEP")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Resolution (IT for Finance, owed by IT) is overdue since 2026-03-02 16:01 UTC. (Accord it-for-finance/resolution cycle 1 BREACHED) | true
          They wrote (Accord it-for-finance/resolution cycle 1 BREACHED) - is that right? | false
          Accord | false
          """)
  void a_note_is_known_by_its_end(String text, boolean is) {
    assertThat(Note.is(text)).isEqualTo(is);
  }

  @Test
  void a_note_says_what_when_and_to_whom_it_matters() {
    assertThat(note(Judged.overdue("1", Judged.DUE.plusSeconds(60))).text())
        .isEqualTo(
            "Resolution (IT for Finance, owed by IT) is overdue since 2026-03-02 16:01 UTC."
                + " (Accord it-for-finance/resolution cycle 1 BREACHED)");
    assertThat(note(Judged.atRisk("1", Judged.DUE.minusSeconds(60))).words())
        .endsWith("is at risk, due 2026-03-02 16:00 UTC.");
    assertThat(note(Judged.met("1", Judged.DUE)).words())
        .endsWith("was met on 2026-03-02 16:00 UTC.");
    assertThat(note(Judged.missed("1", Judged.DUE)).words()).contains("was missed");
    assertThat(Note.of(Judged.onTrack("1").clocks().get(0))).isEmpty();
  }

  @Test
  void a_name_brings_no_markup_and_no_second_line() {
    String hostile =
        Judged.clock("x", "RUNNING", "BREACHED", ", \"breachedAt\": \"2026-03-02T10:00:00Z\"")
            .replace("IT for Finance", "[~admin] {code}<b>\\n[code]");

    assertThat(note(Judged.ticket("1", hostile)).words()).doesNotContainPattern("[\\[\\]{}<>\\n]");
  }

  private static Note note(JudgedTicket ticket) {
    return Note.of(ticket.clocks().get(0)).orElseThrow();
  }
}

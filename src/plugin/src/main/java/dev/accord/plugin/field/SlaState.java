package dev.accord.plugin.field;

import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.plugin.store.StoredClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the column says of a clock, with the key of its words and the tone of its lozenge. */
enum SlaState {
  ON_TRACK("field.on-track", "aui-lozenge-current"),
  AT_RISK("field.at-risk", "aui-lozenge-moved"),
  MISSED("field.missed", "aui-lozenge-error"),
  PAUSED("field.paused", ""),
  PAUSED_MISSED("field.paused-missed", "aui-lozenge-error"),
  MET("field.met", "aui-lozenge-success");

  private final String words;
  private final String tone;

  SlaState(String words, String tone) {
    this.words = words;
    this.tone = tone;
  }

  String words() {
    return words;
  }

  String look() {
    return "aui-lozenge aui-lozenge-subtle " + tone;
  }

  /**
   * The state now, which may be later than when the clock was stored: the job that stores again
   * comes by once a minute.
   *
   * @param left working time left; absent when it is not known
   */
  static SlaState of(StoredClock clock, Optional<Duration> left, Instant now) {
    boolean missed =
        clock.standing().equals(Optional.of(Standing.BREACHED))
            || left.filter(Duration::isNegative).isPresent();
    if (clock.phase() == Phase.STOPPED) {
      return missed ? MISSED : MET;
    }
    if (clock.phase() == Phase.PAUSED) {
      return missed ? PAUSED_MISSED : PAUSED;
    }
    if (missed) {
      return MISSED;
    }
    boolean atRisk =
        clock.standing().equals(Optional.of(Standing.AT_RISK))
            || clock.atRiskAt().filter(at -> !at.isAfter(now)).isPresent();
    return atRisk ? AT_RISK : ON_TRACK;
  }
}

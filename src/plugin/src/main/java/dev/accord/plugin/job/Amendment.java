package dev.accord.plugin.job;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.engine.calendar.Correction;
import dev.accord.engine.calendar.FirstDifference;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.plugin.config.Proposal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a proposed definition does to clocks that have run already.
 *
 * @param name of the definition, as people call it
 * @param reason of a correction; of a takeover empty
 * @param firstChange from when on the open hours of a calendar differ
 * @param takesOverAt when open clocks are taken over
 */
public record Amendment(
    String name, String reason, Optional<Instant> firstChange, Optional<Instant> takesOverAt) {
  private static final Duration AHEAD = Duration.ofDays(3_660);

  /**
   * The correction or takeover that a proposal brings; of one that is stored already the newest
   * that it has, so that an interrupted recomputation can be done again.
   *
   * @return empty when it brings neither
   */
  public static Optional<Amendment> of(Proposal proposal, Instant now) {
    Definitions before = proposal.before();
    Definitions after = proposal.after().orElse(Definitions.NONE);
    return Stream.concat(
            after.calendars().stream()
                .flatMap(is -> correction(before.calendars(), is, now).stream()),
            after.agreements().stream().flatMap(is -> takeover(before.agreements(), is).stream()))
        .findFirst();
  }

  private static Optional<Amendment> correction(List<Calendar> stored, Calendar is, Instant now) {
    boolean same = stored.contains(is);
    List<Correction> known = same ? List.of() : corrections(stored);
    return corrections(List.of(is)).stream()
        .filter(correction -> !known.contains(correction))
        .max(Comparator.comparing(Correction::at))
        .map(
            newest ->
                new Amendment(
                    is.name(),
                    newest.reason(),
                    stored.stream().findFirst().flatMap(was -> firstChange(was, is, now)),
                    Optional.empty()));
  }

  private static List<Correction> corrections(List<Calendar> calendars) {
    return calendars.stream()
        .map(Calendar::versions)
        .flatMap(List::stream)
        .map(CalendarVersion::corrections)
        .flatMap(List::stream)
        .toList();
  }

  private static Optional<Instant> firstChange(Calendar was, Calendar is, Instant now) {
    return FirstDifference.of(
        WorkingTime.of(was), WorkingTime.of(is), Instant.EPOCH, now.plus(AHEAD));
  }

  private static Optional<Amendment> takeover(List<Agreement> stored, Agreement is) {
    boolean same = stored.contains(is);
    List<AgreementVersion> known =
        same ? List.of() : stored.stream().flatMap(was -> was.versions().stream()).toList();
    return is.versions().stream()
        .filter(AgreementVersion::isBinding)
        .filter(version -> !isKnown(version, known))
        .flatMap(version -> version.takesOverOpenClocksAt().stream())
        .max(Comparator.naturalOrder())
        .map(at -> new Amendment(is.name(), "", Optional.empty(), Optional.of(at)));
  }

  private static boolean isKnown(AgreementVersion version, List<AgreementVersion> known) {
    return known.stream()
        .anyMatch(
            was ->
                was.number() == version.number()
                    && was.isBinding()
                    && was.takesOverOpenClocksAt().equals(version.takesOverOpenClocksAt()));
  }
}

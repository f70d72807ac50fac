package dev.accord.document.change;

import dev.accord.document.format.Kind;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What agreements and calendars have in common: versions that stay as they are once they hold.
 *
 * @param standing when a version holds, in words
 * @param wording what it says beyond that
 * @param held whether a stored version must be kept
 * @param kept whether what must be kept was
 */
record Versioned<T, V>(
    Kind kind,
    Function<T, List<V>> versions,
    ToIntFunction<V> number,
    Function<V, String> standing,
    Details.Parts<T> head,
    Details.Parts<V> all,
    Details.Parts<V> wording,
    Predicate<V> held,
    BiPredicate<V, V> kept) {

  static final Versioned<Agreement, AgreementVersion> AGREEMENTS =
      new Versioned<>(
          Kind.AGREEMENT,
          Agreement::versions,
          AgreementVersion::number,
          version -> Phrases.word(version.status()) + " from " + version.effectiveFrom(),
          PlainDetails::compare,
          VersionDetails::compare,
          VersionDetails::wording,
          AgreementVersion::isBinding,
          Versioned::isKept);

  static final Versioned<Calendar, CalendarVersion> CALENDARS =
      new Versioned<>(
          Kind.CALENDAR,
          Calendar::versions,
          CalendarVersion::number,
          version -> "from " + version.effectiveFrom(),
          (details, before, after) ->
              details.compare("name", before.name(), after.name(), Phrases::text),
          CalendarDetails::compare,
          CalendarDetails::hours,
          version -> true,
          Object::equals);

  /** A version in force may end and be signed; it says the same until then. */
  private static boolean isKept(AgreementVersion stored, AgreementVersion now) {
    boolean stillHolds = now.isBinding() && stage(now.status()) >= stage(stored.status());
    return stillHolds && asAgreed(stored).equals(asAgreed(now));
  }

  private static int stage(VersionStatus status) {
    return status.ordinal();
  }

  private static AgreementVersion asAgreed(AgreementVersion version) {
    return version.with(VersionStatus.ACTIVE, Optional.empty(), List.of());
  }
}

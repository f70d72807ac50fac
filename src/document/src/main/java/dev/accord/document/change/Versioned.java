package dev.accord.document.change;

import dev.accord.document.format.Kind;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.AgreementVersion;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.VersionStatus;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What agreements, calendars and surveys have in common: versions that stay as they are once they
 * hold.
 *
 * @param standing when a version holds, in words
 * @param wording what it says beyond that
 * @param held whether a stored version must be kept
 * @param kept what became of a version that must be kept
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
    BiFunction<V, V, Kept> kept) {

  static final Versioned<Agreement, AgreementVersion> AGREEMENTS =
      new Versioned<>(
          Kind.AGREEMENT,
          Agreement::versions,
          AgreementVersion::number,
          Versioned::standing,
          PlainDetails::compare,
          VersionDetails::compare,
          VersionDetails::wording,
          AgreementVersion::isBinding,
          Versioned::kept);

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
          Versioned::kept);

  static final Versioned<Survey, QuestionSet> SURVEYS =
      new Versioned<>(
          Kind.SURVEY,
          Survey::questionSets,
          QuestionSet::number,
          set -> "from " + set.effectiveFrom(),
          SurveyDetails::compare,
          SurveyDetails::compare,
          SurveyDetails::wording,
          set -> true,
          (stored, now) -> stored.equals(now) ? Kept.AS_IT_WAS : Kept.REWRITTEN);

  /** The member of a document that lists the versions. */
  String list() {
    return kind == Kind.SURVEY ? "questionSets" : "versions";
  }

  /** What a version is called. */
  String one() {
    return kind == Kind.SURVEY ? "question set" : "version";
  }

  /** Why a version that is held cannot go. */
  String use() {
    return kind == Kind.SURVEY
        ? "answers may have been given to it"
        : "verdicts may have been judged by it";
  }

  /** How a later version says since when it holds. */
  String beginning() {
    return kind == Kind.SURVEY ? ", with a later effectiveFrom" : "";
  }

  /** What became of a version that must be kept. */
  enum Kept {
    AS_IT_WAS,
    /** It says something else, and nothing says that this was meant. */
    REWRITTEN,
    /** What was recorded of its corrections is another one or gone. */
    RECORD_LOST
  }

  private static String standing(AgreementVersion version) {
    String from = Phrases.word(version.status()) + " from " + version.effectiveFrom();
    return version
        .takesOverOpenClocksAt()
        .map(at -> from + ", takes over open clocks at " + at)
        .orElse(from);
  }

  /**
   * A version in force may end, be signed, and take over open clocks, which {@link Takeovers} looks
   * at; it says the same until then.
   */
  private static Kept kept(AgreementVersion stored, AgreementVersion now) {
    boolean stillHolds = now.isBinding() && stage(now.status()) >= stage(stored.status());
    return stillHolds && asAgreed(stored).equals(asAgreed(now)) ? Kept.AS_IT_WAS : Kept.REWRITTEN;
  }

  /** A mistake in a version may be mended when that is said; since when it holds stays. */
  private static Kept kept(CalendarVersion stored, CalendarVersion now) {
    if (!now.continuesCorrectionsOf(stored)) {
      return Kept.RECORD_LOST;
    }
    boolean isCorrected =
        now.corrections().size() > stored.corrections().size()
            && now.effectiveFrom().equals(stored.effectiveFrom());
    return isCorrected || now.equals(stored) ? Kept.AS_IT_WAS : Kept.REWRITTEN;
  }

  private static int stage(VersionStatus status) {
    return status.ordinal();
  }

  private static AgreementVersion asAgreed(AgreementVersion version) {
    return version
        .with(VersionStatus.ACTIVE, Optional.empty(), List.of())
        .takingOverOpenClocksAt(Optional.empty());
  }
}

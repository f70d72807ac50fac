package dev.accord.plugin.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.engine.survey.Batch;
import dev.accord.engine.survey.Turnout;
import dev.accord.plugin.store.AnswerStore;
import dev.accord.plugin.store.AskedPerson;
import dev.accord.plugin.store.Dealing;
import dev.accord.plugin.store.EarlierAsked;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.SurveyStores;
import dev.accord.plugin.survey.Answers.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers as figures may use them: of anonymous ones only batches that were released, whoever asks.
 */
public final class AnswerBook {
  private final SurveyStores stores;
  private final Kept kept;
  private final Clock clock;

  public AnswerBook(Stores stores, Clock clock) {
    this(stores.surveys(), new Kept.InTables(stores.surveys()), clock);
  }

  private AnswerBook(SurveyStores stores, Kept kept, Clock clock) {
    this.stores = stores;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * The same book with what it says of a department in so many periods read beforehand; who dealt
   * with it only of the last, as no coverage is told of the others.
   *
   * @param first the first day of the first of them
   * @param last the first day of the last of them
   */
  public AnswerBook about(
      DepartmentId provider, PeriodLength length, LocalDate first, LocalDate last) {
    LocalDate until = length.plus(last, 1);
    Kept tables = new Kept.InTables(stores);
    return with(
        new Gathered(
            tables.answers(provider, monday(first), monday(until).plusWeeks(1)),
            tables.dealings(provider, month(last), month(until)),
            tables.earlierAsked(provider, month(first), month(until)),
            tables.asked(provider, start(first), start(until))));
  }

  /** The same book with the answers about departments in one period read beforehand. */
  public AnswerBook answered(
      Collection<DepartmentId> providers, PeriodLength length, LocalDate first) {
    LocalDate until = monday(length.plus(first, 1)).plusWeeks(1);
    List<StoredAnswer> answers = stores.answers().of(providers, monday(first), until);
    Kept gathered = new Gathered(answers, List.of(), List.of(), List.of());
    return with(new Kept.Answered(gathered, new Kept.InTables(stores)));
  }

  /** How far the answers about each of them have come that {@link #answered} reads. */
  public Map<DepartmentId, AnswerStore.Stage> stages(
      Collection<DepartmentId> providers, PeriodLength length, LocalDate first) {
    LocalDate until = monday(length.plus(first, 1)).plusWeeks(1);
    return stores.answers().stages(providers, monday(first), until);
  }

  private AnswerBook with(Kept other) {
    return new AnswerBook(stores, other, clock);
  }

  /** The answers, survey by survey. */
  public List<Answers> find(AnswersOf wanted, Rulebook rulebook) {
    Map<SurveyId, List<StoredAnswer>> bySurvey =
        stored(wanted).collect(groupingBy(StoredAnswer::survey));
    return bySurvey.entrySet().stream()
        .sorted((one, other) -> one.getKey().value().compareTo(other.getKey().value()))
        .flatMap(
            entry ->
                rulebook
                    .survey(entry.getKey())
                    .map(survey -> answers(survey, entry.getValue(), wanted))
                    .stream())
        .toList();
  }

  /** Those with a name, newest first. */
  public List<NamedAnswer> named(AnswersOf wanted, Rulebook rulebook) {
    return stored(wanted)
        .filter(
            answer -> answer.client().filter(id -> wanted.includes(Optional.of(id))).isPresent())
        .flatMap(
            answer ->
                rulebook
                    .survey(answer.survey())
                    .flatMap(survey -> NamedAnswer.of(survey, answer))
                    .stream())
        .sorted(NamedAnswer.NEWEST_FIRST)
        .toList();
  }

  private Stream<StoredAnswer> stored(AnswersOf wanted) {
    LocalDate until = wanted.length().plus(wanted.first(), 1);
    return kept
        .answers(wanted.provider(), monday(wanted.first()), monday(until).plusWeeks(1))
        .stream()
        .filter(answer -> isIn(answer, wanted))
        .filter(answer -> wanted.audience().includes(Releasing.kind(answer.audience())))
        .filter(
            answer -> wanted.survey().filter(id -> !id.equals(answer.survey().value())).isEmpty());
  }

  /** How many were asked and answered. */
  public Turnout turnout(AnswersOf wanted, List<Answers> answers) {
    LocalDate until = wanted.length().plus(wanted.first(), 1);
    long dealt =
        kept.dealings(wanted.provider(), month(wanted.first()), month(until)).stream()
            .filter(one -> wanted.includes(Optional.of(one.client())))
            .filter(one -> wanted.audience().includes(Releasing.kind(one.audience())))
            .map(Dealing::person)
            .distinct()
            .count();
    List<AskedPerson> asked =
        kept.asked(wanted.provider(), start(wanted.first()), start(until)).stream()
            .filter(one -> isOf(one, wanted))
            .toList();
    long delivered = asked.stream().filter(AskedPerson::delivered).count();
    Map<LocalDate, Integer> earlier = new HashMap<>();
    answers.forEach(
        one -> one.earlier().forEach((month, count) -> earlier.merge(month, count, Integer::sum)));
    int ofOthers = earlier.values().stream().mapToInt(Integer::intValue).sum();
    Turnout own =
        new Turnout(
            (int) dealt,
            (int) asked.stream().map(AskedPerson::person).distinct().count(),
            (int) delivered,
            answers.stream().mapToInt(Answers::size).sum() - ofOthers);
    List<EarlierAsked> counts =
        kept.earlierAsked(wanted.provider(), month(wanted.first()), month(until)).stream()
            .filter(one -> isOf(one, wanted))
            .toList();
    return EarlierTurnout.added(own, earlier, counts);
  }

  /** Whether every week of the period has ended. */
  public boolean isClosed(PeriodLength length, LocalDate first) {
    return !today().isBefore(AnswerWeek.closedOn(length, first));
  }

  /** The first day of the newest period that has ended. */
  public LocalDate lastClosed(PeriodLength length) {
    LocalDate first = length.firstOf(today());
    while (!isClosed(length, first)) {
      first = length.plus(first, -1);
    }
    return first;
  }

  public LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static boolean isOf(AskedPerson asked, AnswersOf wanted) {
    return wanted.includes(Optional.of(asked.client()))
        && wanted.audience().includes(Releasing.kind(asked.audience()))
        && wanted.survey().filter(id -> !id.equals(asked.survey().value())).isEmpty();
  }

  private static boolean isOf(EarlierAsked count, AnswersOf wanted) {
    return wanted.includes(Optional.of(count.client()))
        && wanted.audience().includes(Releasing.kind(count.audience()))
        && wanted.survey().filter(id -> !id.equals(count.survey().value())).isEmpty();
  }

  private static boolean isIn(StoredAnswer answer, AnswersOf wanted) {
    return new AnswerWeek(answer.week()).firstOf(wanted.length()).equals(wanted.first());
  }

  private static Answers answers(Survey survey, List<StoredAnswer> found, AnswersOf wanted) {
    List<Named> named = new ArrayList<>();
    for (StoredAnswer one : found) {
      Optional<DepartmentId> client = one.client().filter(id -> wanted.includes(Optional.of(id)));
      if (one.from().isPresent() && client.isPresent()) {
        read(survey, one).ifPresent(answer -> named.add(new Named(client.get(), answer)));
      }
    }
    List<Batch<Answer>> batches =
        batches(survey, found).stream()
            .filter(batch -> batch.isIn(wanted.length(), wanted.first()))
            .filter(batch -> wanted.includes(batch.client()))
            .toList();
    return new Answers(survey, batches, named, !found.isEmpty(), earlier(found, wanted));
  }

  /** Those of another tool that a figure counts, by the first day of their month. */
  private static Map<LocalDate, Integer> earlier(List<StoredAnswer> found, AnswersOf wanted) {
    return found.stream()
        .filter(StoredAnswer::earlier)
        .filter(one -> wanted.includes(one.client()))
        .filter(one -> one.batch().filter(batch -> isShown(batch, wanted)).isPresent())
        .collect(
            groupingBy(
                one -> new AnswerWeek(one.week()).firstOf(PeriodLength.MONTH),
                summingInt(one -> 1)));
  }

  private static boolean isShown(StoredAnswer.Batch batch, AnswersOf wanted) {
    return wanted.length().compareTo(batch.length()) >= 0
        && wanted.length().firstOf(batch.first()).equals(wanted.first());
  }

  /** Those that were released, as they were. */
  static List<Batch<Answer>> batches(Survey survey, List<StoredAnswer> found) {
    Map<StoredAnswer.Batch, List<StoredAnswer>> together =
        found.stream()
            .filter(one -> one.batch().isPresent())
            .collect(groupingBy(one -> one.batch().orElseThrow()));
    return together.entrySet().stream()
        .sorted((one, other) -> one.getKey().key().compareTo(other.getKey().key()))
        .flatMap(entry -> batch(survey, entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  /** Empty when one of them cannot be read any more: a part of a batch is shown to nobody. */
  private static Optional<Batch<Answer>> batch(
      Survey survey, StoredAnswer.Batch key, List<StoredAnswer> together) {
    StoredAnswer any = together.get(0);
    DepartmentKind kind = Releasing.kind(any.audience());
    List<Answer> read = together.stream().flatMap(one -> read(survey, one).stream()).toList();
    return read.size() == together.size()
        ? Optional.of(new Batch<>(key.length(), key.first(), kind, any.client(), read))
        : Optional.empty();
  }

  private static Optional<Answer> read(Survey survey, StoredAnswer answer) {
    return survey
        .questions(answer.questionSet())
        .flatMap(questions -> Given.read(answer.given(), questions));
  }

  private static LocalDate monday(LocalDate day) {
    return PeriodLength.WEEK.firstOf(day);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static LocalDate month(LocalDate day) {
    return PeriodLength.MONTH.firstOf(day);
  }
}

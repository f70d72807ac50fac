package dev.accord.engine.survey;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * A provider's years with anonymous answers, released month by month, late imports included, and
 * everything that was ever published of them.
 */
final class History {
  static final LocalDate JAN_2026 = LocalDate.of(2026, 1, 1);

  private static final List<PeriodLength> LENGTHS =
      List.of(PeriodLength.MONTH, PeriodLength.QUARTER, PeriodLength.YEAR);

  final List<Unreleased<Integer>> given = new ArrayList<>();
  final List<Batch<Integer>> batches = new ArrayList<>();
  final List<BatchGroup<Integer>> distributions = new ArrayList<>();
  final List<BatchGroup<Integer>> comments = new ArrayList<>();
  final Set<BitSet> scoreFigures = new LinkedHashSet<>();
  final Set<BitSet> distributionFigures = new LinkedHashSet<>();
  final Set<BitSet> commentFigures = new LinkedHashSet<>();

  private final Floors floors;
  private final Random random;
  private final int oneInSoManyIsLate;
  private final int departments;
  LocalDate lastPublished = JAN_2026;
  private List<Unreleased<Integer>> waiting = new ArrayList<>();
  private List<Batch<Integer>> undistributed = new ArrayList<>();
  private List<BatchGroup<Integer>> uncommented = new ArrayList<>();

  /** Seventeen months, so that two years, five quarters and an unfinished one are there. */
  static History of(long seed, Floors floors) {
    return of(seed, floors, 12);
  }

  /** As {@link #of(long, Floors)}, of answers that all come in the month that they belong to. */
  static History withoutImports(long seed, Floors floors) {
    return of(seed, floors, Integer.MAX_VALUE);
  }

  private static History of(long seed, Floors floors, int oneInSoManyIsLate) {
    Random random = new Random(seed);
    History history = new History(floors, random, oneInSoManyIsLate, 1 + random.nextInt(6));
    double busy = random.nextDouble() * 4;
    LocalDate day = JAN_2026;
    for (int month = 0; month < 17; month++, day = day.plusMonths(1)) {
      history.answer(day, busy);
      history.publish(day.plusMonths(1).plusDays(random.nextInt(9)));
    }
    return history;
  }

  private History(Floors floors, Random random, int oneInSoManyIsLate, int departments) {
    this.floors = floors;
    this.random = random;
    this.oneInSoManyIsLate = oneInSoManyIsLate;
    this.departments = departments;
  }

  /** Some answers of the month, and now and then some of an earlier tool or of long ago. */
  private void answer(LocalDate month, double busy) {
    for (int client = 0; client < departments; client++) {
      int some = (int) Math.floor(Math.abs(random.nextGaussian()) * busy);
      for (int i = 0; i < some; i++) {
        long back = random.nextInt(oneInSoManyIsLate) == 0 ? random.nextInt(200) : 0;
        LocalDate date = within(month, month.plusDays(random.nextInt(28))).minusDays(back);
        Unreleased<Integer> one =
            new Unreleased<>(
                given.size(), AnswerWeek.of(date), new DepartmentId("d" + client), kind(client));
        given.add(one);
        waiting.add(one);
      }
    }
  }

  /** A week at the edge may belong to the month before or after. */
  private static LocalDate within(LocalDate month, LocalDate date) {
    LocalDate belongs = AnswerWeek.of(date).firstOf(PeriodLength.MONTH);
    int weeks = Integer.signum(month.compareTo(belongs));
    return date.plusWeeks(weeks);
  }

  private static DepartmentKind kind(int client) {
    return client % 3 == 2 ? DepartmentKind.EXTERNAL : DepartmentKind.INTERNAL;
  }

  private void publish(LocalDate today) {
    lastPublished = today;
    Batching batching = new Batching(floors, today);
    Batching.Release<Integer> release = batching.release(waiting);
    waiting = new ArrayList<>(release.waiting());
    batches.addAll(release.batches());
    undistributed.addAll(release.batches());
    Batching.Grouping<Integer> grouped = batching.distributions(undistributed);
    distributions.addAll(grouped.groups());
    undistributed =
        new ArrayList<>(
            grouped.waiting().stream().flatMap(group -> group.batches().stream()).toList());
    uncommented.addAll(grouped.groups());
    Batching.Grouping<Integer> commented = batching.comments(uncommented);
    comments.addAll(commented.groups());
    uncommented = new ArrayList<>(commented.waiting());
    scoreFigures.addAll(figures(batches, BatchGroup::of));
    distributionFigures.addAll(figures(distributions, group -> group));
    commentFigures.addAll(figures(comments, group -> group));
  }

  /** What every screen shows that day: each period by each filter. */
  private <T> Set<BitSet> figures(List<T> released, Function<T, BatchGroup<Integer>> group) {
    List<BatchGroup<Integer>> all = released.stream().map(group).toList();
    Set<BitSet> figures = new LinkedHashSet<>();
    for (PeriodLength length : LENGTHS) {
      LocalDate first = length.firstOf(JAN_2026.minusYears(1));
      for (; first.isBefore(JAN_2026.plusYears(2)); first = length.plus(first, 1)) {
        LocalDate from = first;
        for (Audience audience : Audience.values()) {
          List<BatchGroup<Integer>> of =
              all.stream().filter(one -> one.isIn(length, from) && one.isOf(audience)).toList();
          figures.add(persons(of));
          figures.add(persons(of.stream().filter(one -> one.client().isEmpty()).toList()));
          for (int client = 0; client < departments; client++) {
            Optional<DepartmentId> wanted = Optional.of(new DepartmentId("d" + client));
            figures.add(persons(of.stream().filter(one -> one.client().equals(wanted)).toList()));
          }
        }
      }
    }
    figures.remove(new BitSet());
    return figures;
  }

  private static BitSet persons(List<BatchGroup<Integer>> groups) {
    BitSet persons = new BitSet();
    groups.forEach(group -> group.answers().forEach(persons::set));
    return persons;
  }
}

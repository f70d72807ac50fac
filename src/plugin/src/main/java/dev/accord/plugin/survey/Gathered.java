package dev.accord.plugin.survey;

import static java.util.stream.Collectors.groupingBy;

import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.store.AskedPerson;
import dev.accord.plugin.store.Dealing;
import dev.accord.plugin.store.EarlierAsked;
import dev.accord.plugin.store.StoredAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The same as in the database, read in one go: many periods of a department, or many departments,
 * are then told without a query for each.
 */
final class Gathered implements Kept {
  private final Map<DepartmentId, List<StoredAnswer>> answers;
  private final Map<DepartmentId, List<Dealing>> dealings;
  private final Map<DepartmentId, List<EarlierAsked>> earlierAsked;
  private final Map<DepartmentId, List<AskedPerson>> asked;

  Gathered(
      List<StoredAnswer> answers,
      List<Dealing> dealings,
      List<EarlierAsked> earlierAsked,
      List<AskedPerson> asked) {
    this.answers = answers.stream().collect(groupingBy(StoredAnswer::provider));
    this.dealings = dealings.stream().collect(groupingBy(Dealing::provider));
    this.earlierAsked = earlierAsked.stream().collect(groupingBy(EarlierAsked::provider));
    this.asked = asked.stream().collect(groupingBy(AskedPerson::provider));
  }

  @Override
  public List<StoredAnswer> answers(DepartmentId provider, LocalDate from, LocalDate until) {
    return within(answers, provider, StoredAnswer::week, from, until);
  }

  @Override
  public List<Dealing> dealings(DepartmentId provider, LocalDate from, LocalDate until) {
    return within(dealings, provider, Dealing::month, from, until);
  }

  @Override
  public List<EarlierAsked> earlierAsked(DepartmentId provider, LocalDate from, LocalDate until) {
    return within(earlierAsked, provider, EarlierAsked::month, from, until);
  }

  @Override
  public List<AskedPerson> asked(DepartmentId provider, Instant from, Instant until) {
    return within(asked, provider, AskedPerson::at, from, until);
  }

  private static <T, C extends Comparable<? super C>> List<T> within(
      Map<DepartmentId, List<T>> all,
      DepartmentId provider,
      Function<T, C> place,
      C fromInclusive,
      C untilExclusive) {
    return all.getOrDefault(provider, List.of()).stream()
        .filter(one -> place.apply(one).compareTo(fromInclusive) >= 0)
        .filter(one -> place.apply(one).compareTo(untilExclusive) < 0)
        .toList();
  }
}

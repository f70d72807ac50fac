package dev.accord.plugin.survey;

import static java.util.stream.Collectors.groupingBy;

import dev.accord.engine.agreement.ItemId;
import dev.accord.engine.agreement.ItemKind;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.Batch;
import dev.accord.engine.survey.BatchGroup;
import dev.accord.engine.survey.Batching;
import dev.accord.engine.survey.DriverTally;
import dev.accord.engine.survey.DriversOfGroups;
import dev.accord.engine.survey.Floors;
import dev.accord.engine.survey.Tally;
import dev.accord.plugin.store.AnswerStore;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.Stores;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Comments, distributions and what weighed most, which say more than a score and are shown of
 * larger groups only.
 *
 * <p>The groups are those of the whole year, however short the period that is looked at, so that no
 * two looks show groups that overlap.
 */
public final class Voices {
  private static final ItemId KEEP = new ItemId("keep");

  private final AnswerStore answers;
  private final AnswerBook book;
  private final SecureRandom lot = new SecureRandom();

  public Voices(Stores stores, AnswerBook book) {
    this.answers = stores.surveys().answers();
    this.book = book;
  }

  /** A comment: what to keep, or what to change. */
  public record Comment(boolean isKeep, String text) {}

  /**
   * What is shown of larger groups only.
   *
   * @param comments in an order drawn by lot, each time
   * @param distribution how often each of 0 to 10 was given; empty when too few may be shown
   * @param drivers what weighed most; of nobody when too few may be shown
   */
  public record Heard(List<Comment> comments, List<Integer> distribution, DriverTally drivers) {
    /** For those to whom nothing of it is told. */
    public static final Heard NOTHING = new Heard(List.of(), List.of(), DriverTally.NONE);

    public Heard {
      comments = List.copyOf(comments);
      distribution = List.copyOf(distribution);
    }
  }

  /** All of it: the answers of the year are read once. */
  public Heard heard(AnswersOf wanted, Rulebook rulebook) {
    List<Grouped> grouped = grouped(wanted, rulebook);
    return new Heard(
        comments(grouped, wanted), distribution(grouped, wanted), drivers(grouped, wanted));
  }

  private List<Comment> comments(List<Grouped> all, AnswersOf wanted) {
    List<Comment> found = new ArrayList<>();
    for (Grouped grouped : all) {
      grouped.batching().comments(grouped.distributions()).groups().stream()
          .filter(group -> isWanted(group, wanted))
          .flatMap(group -> group.answers().stream())
          .forEach(answer -> found.addAll(comments(answer)));
    }
    return Batching.shuffled(found, lot.nextLong());
  }

  private static DriverTally drivers(List<Grouped> all, AnswersOf wanted) {
    return all.stream()
        .map(
            grouped ->
                new DriversOfGroups(grouped.survey(), Floors.STANDARD)
                    .of(
                        grouped.distributions().stream()
                            .filter(group -> isWanted(group, wanted))
                            .toList()))
        .reduce(DriverTally.NONE, DriverTally::plus);
  }

  private static List<Integer> distribution(List<Grouped> all, AnswersOf wanted) {
    int[] counts = new int[ItemKind.CHOOSE_AGAIN.most() + 1];
    for (Grouped grouped : all) {
      for (BatchGroup<Answer> group : grouped.distributions()) {
        if (isWanted(group, wanted)) {
          Answers whole = new Answers(grouped.survey(), group.batches(), List.of());
          Map<ItemId, Tally> tallies = whole.byItem();
          tallies.forEach(
              (id, tally) -> {
                boolean enough = tally.size() >= Floors.STANDARD.distributions();
                if (enough && kind(grouped.survey(), id) == ItemKind.CHOOSE_AGAIN) {
                  tally.counts().forEach((number, count) -> counts[number] += count);
                }
              });
        }
      }
    }
    return Arrays.stream(counts).sum() == 0 ? List.of() : Arrays.stream(counts).boxed().toList();
  }

  private record Grouped(
      Survey survey, Batching batching, List<BatchGroup<Answer>> distributions) {}

  private List<Grouped> grouped(AnswersOf wanted, Rulebook rulebook) {
    LocalDate year = PeriodLength.YEAR.firstOf(wanted.first());
    Map<SurveyId, List<StoredAnswer>> bySurvey =
        answers
            .of(
                wanted.provider(),
                PeriodLength.WEEK.firstOf(year),
                PeriodLength.WEEK.firstOf(year.plusYears(1)).plusWeeks(1))
            .stream()
            .filter(
                answer ->
                    wanted.survey().filter(id -> !id.equals(answer.survey().value())).isEmpty())
            .collect(groupingBy(StoredAnswer::survey));
    Batching batching = new Batching(Floors.STANDARD, book.today());
    List<Grouped> grouped = new ArrayList<>();
    bySurvey.forEach(
        (id, found) ->
            rulebook
                .survey(id)
                .ifPresent(
                    survey -> {
                      List<Batch<Answer>> ofYear =
                          AnswerBook.batches(survey, found).stream()
                              .filter(batch -> batch.isIn(PeriodLength.YEAR, year))
                              .toList();
                      grouped.add(
                          new Grouped(survey, batching, batching.distributions(ofYear).groups()));
                    }));
    return grouped;
  }

  private static boolean isWanted(BatchGroup<Answer> group, AnswersOf wanted) {
    return group.isIn(wanted.length(), wanted.first())
        && group.isOf(wanted.audience())
        && wanted.includes(group.client());
  }

  private static List<Comment> comments(Answer answer) {
    List<Comment> comments = new ArrayList<>();
    answer
        .values()
        .keySet()
        .forEach(
            id ->
                answer
                    .text(id)
                    .ifPresent(text -> comments.add(new Comment(id.equals(KEEP), text))));
    return comments;
  }

  private static ItemKind kind(Survey survey, ItemId id) {
    return survey.questionSets().stream()
        .flatMap(set -> set.item(id).stream())
        .map(item -> item.kind())
        .findFirst()
        .orElse(ItemKind.TEXT);
  }
}

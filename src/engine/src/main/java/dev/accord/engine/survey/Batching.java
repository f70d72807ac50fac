package dev.accord.engine.survey;

import dev.accord.engine.agreement.PeriodLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Releases anonymous answers in batches.
 *
 * <p>Every figure is of whole batches. Batches have no answer in common and none is smaller than
 * the floor, so whatever is added to or taken from each other, what remains is of no fewer answers
 * than that. For the same reason distributions are of whole groups of batches, and comments of
 * whole groups of those.
 */
public final class Batching {
  private final Floors floors;
  private final LocalDate today;

  /**
   * As of a day: only what was given in periods that have ended is released.
   *
   * @param today in the zone in which the weeks of answers are told
   */
  public Batching(Floors floors, LocalDate today) {
    this.floors = floors;
    this.today = today;
  }

  /**
   * What is released of the answers.
   *
   * @param waiting too few yet; after their year has ended they are never shown
   */
  public record Release<A>(List<Batch<A>> batches, List<Unreleased<A>> waiting) {
    public Release {
      batches = List.copyOf(batches);
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * Batches of one provider and survey.
   *
   * @param answers those that are in no batch yet, given with their names left out
   */
  public <A> Release<A> release(List<Unreleased<A>> answers) {
    Pooling.Pooled<Unreleased<A>> pooled =
        new Pooling(floors.scores(), today).of(answers.stream().map(Batching::piece).toList());
    List<Batch<A>> batches =
        pooled.lots().stream()
            .map(
                lot ->
                    new Batch<>(
                        lot.length(),
                        lot.first(),
                        lot.kind(),
                        lot.client(),
                        lot.pieces().stream().map(Unreleased::answer).toList()))
            .toList();
    return new Release<>(batches, pooled.waiting().stream().map(Pooling.Piece::value).toList());
  }

  /**
   * Groups of batches whose distributions may be shown.
   *
   * @param batches of one provider and survey, those that are in no group yet
   */
  public <A> Grouping<A> distributions(List<Batch<A>> batches) {
    return group(floors.distributions(), batches.stream().map(BatchGroup::of).toList());
  }

  /**
   * Groups of batches whose comments may be shown.
   *
   * @param groups of distributions that are in no group of comments yet
   */
  public <A> Grouping<A> comments(List<BatchGroup<A>> groups) {
    return group(floors.comments(), groups);
  }

  /**
   * What is shown together.
   *
   * @param waiting too small yet; after their year has ended they are never shown
   */
  public record Grouping<A>(List<BatchGroup<A>> groups, List<BatchGroup<A>> waiting) {
    public Grouping {
      groups = List.copyOf(groups);
      waiting = List.copyOf(waiting);
    }
  }

  private <A> Grouping<A> group(int floor, List<BatchGroup<A>> groups) {
    Pooling.Pooled<BatchGroup<A>> pooled =
        new Pooling(floor, today).of(groups.stream().map(Batching::piece).toList());
    List<BatchGroup<A>> made =
        pooled.lots().stream()
            .map(
                lot ->
                    new BatchGroup<>(
                        lot.length(),
                        lot.first(),
                        lot.kind(),
                        lot.client(),
                        lot.pieces().stream().flatMap(group -> group.batches().stream()).toList()))
            .toList();
    return new Grouping<>(made, pooled.waiting().stream().map(Pooling.Piece::value).toList());
  }

  private static <A> Pooling.Piece<Unreleased<A>> piece(Unreleased<A> answer) {
    return new Pooling.Piece<>(
        answer,
        1,
        PeriodLength.MONTH,
        answer.week().firstOf(PeriodLength.MONTH),
        answer.kind(),
        Optional.of(answer.client()));
  }

  private static <A> Pooling.Piece<BatchGroup<A>> piece(BatchGroup<A> group) {
    return new Pooling.Piece<>(
        group, group.size(), group.length(), group.first(), group.kind(), group.client());
  }

  /**
   * In an order that says nothing of when they were made or with which others.
   *
   * @param seed drawn at random by the caller and not kept
   */
  public static <T> List<T> shuffled(List<T> comments, long seed) {
    List<T> shuffled = new ArrayList<>(comments);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled);
  }
}

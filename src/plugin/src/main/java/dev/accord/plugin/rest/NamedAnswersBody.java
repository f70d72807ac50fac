package dev.accord.plugin.rest;

import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers with names, newest first.
 *
 * @param total how many there are of the period
 * @param next from which one on the next page begins; absent at the end
 */
record NamedAnswersBody(
    Instant asOf,
    Reference provider,
    String period,
    int total,
    List<AnswerBody> answers,
    @Nullable Integer next) {
  /**
   * @param issue its key; absent when there was none, or when the reader may not see it
   * @param at absent where only the week was kept
   * @param week such as 2026-W47
   */
  record AnswerBody(
      Person person,
      Reference client,
      Reference survey,
      @Nullable String issue,
      @Nullable Instant at,
      String week,
      List<GivenBody> items) {}

  /**
   * What was answered to one item.
   *
   * @param value a number, CANNOT_SAY, a comment as it was typed, or the drivers in words
   */
  record GivenBody(String id, String kind, String wording, String value) {}
}

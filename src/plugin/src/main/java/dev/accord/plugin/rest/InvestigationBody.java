package dev.accord.plugin.rest;

import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.rest.TicketsBody.ListedIssue;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An investigation as of its newest revision.
 *
 * @param misses how many of the missed tickets could be looked at
 * @param mayEdit whether the reader may change and close it
 */
record InvestigationBody(
    String id,
    Reference agreement,
    Reference provider,
    Reference metric,
    String period,
    String state,
    Instant openedAt,
    Figure figure,
    String target,
    @Nullable String headline,
    int misses,
    List<CauseBody> causes,
    @Nullable Person owner,
    String finding,
    String action,
    @Nullable LocalDate recheckOn,
    String evidence,
    @Nullable Instant closedAt,
    @Nullable Person closedBy,
    int revision,
    boolean mayEdit) {
  record CauseBody(String dimension, List<GroupBody> groups) {}

  /**
   * @param share in percent of all misses
   * @param issues keys of those that the reader may see
   * @param outside those of other systems that the reader may see
   */
  record GroupBody(
      String name, int count, String share, List<String> issues, List<ListedIssue> outside) {}

  /** One line in lists and beside figures. */
  record ShortInvestigation(
      String id,
      Reference agreement,
      Reference metric,
      String period,
      String state,
      Instant openedAt,
      @Nullable Person owner,
      @Nullable LocalDate recheckOn,
      @Nullable String headline) {}

  /** 409: what is stored now, so that what was typed can be compared with it. */
  record Conflict(String error, String detail, InvestigationBody conflict) {}
}

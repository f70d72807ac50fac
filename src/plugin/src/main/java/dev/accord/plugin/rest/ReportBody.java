package dev.accord.plugin.rest;

import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.rest.InvestigationBody.ShortInvestigation;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department's report of a period with its agreements.
 *
 * @param until the first day after it
 * @param hiddenAgreements how many more there are that the reader may not read
 */
record ReportBody(
    Reference department,
    String length,
    String label,
    LocalDate first,
    LocalDate until,
    String state,
    @Nullable Instant frozenAt,
    Figure figure,
    String target,
    int restatements,
    int hiddenAgreements,
    List<ReportedAgreement> agreements) {
  /** One line in the list of reports. */
  record ReportLine(
      Reference department,
      String length,
      String label,
      LocalDate first,
      LocalDate until,
      String state,
      @Nullable Instant frozenAt,
      Figure figure,
      String target,
      int restatements) {}

  /**
   * @param clients empty for everybody
   * @param silent frozen so late that nobody was told
   * @param now as it would be today, when something was restated
   * @param scores what clients say, where a score is promised
   * @param misses the first 200, those that the reader may see
   * @param hiddenMisses how many of these the reader may not see
   */
  record ReportedAgreement(
      Reference agreement,
      List<Reference> clients,
      @Nullable Instant frozenAt,
      @Nullable Boolean silent,
      Figure figure,
      @Nullable Figure now,
      String target,
      List<PromiseBody> promises,
      List<ScorePromiseBody> scores,
      List<MissBody> misses,
      int hiddenMisses,
      List<RestatementBody> restatements,
      List<ShortInvestigation> investigations) {}

  /**
   * @param owedBy provider, or client: then it is a duty, and no part of the agreement's figure
   */
  record PromiseBody(
      Reference agreement,
      MetricRef metric,
      String owedBy,
      @Nullable Reference goal,
      @Nullable Long targetMillis,
      String complianceTarget,
      Figure figure) {}

  /**
   * @param kind time, quality or experience
   */
  record MetricRef(String id, String name, String kind) {}

  /**
   * A ticket.
   *
   * @param system that keeps it; absent for an issue
   */
  record IssueRef(String key, String summary, String url, @Nullable String system) {}

  record MissBody(
      IssueRef issue,
      Reference agreement,
      Reference metric,
      @Nullable Reference goal,
      int cycle,
      String outcome,
      Instant at,
      @Nullable Long elapsedMillis,
      @Nullable Long targetMillis,
      boolean open,
      @Nullable ReasonBody reason) {}

  /**
   * @param issue absent when the reader may not see it, or it is gone
   * @param before absent when it did not count in the period
   * @param after absent when it does not count any more
   * @param why TRACKED, RECOMPUTED or DELETED
   * @param by absent when nobody asked for it
   */
  record RestatementBody(
      @Nullable IssueRef issue,
      Reference metric,
      int cycle,
      @Nullable String before,
      @Nullable String after,
      Instant at,
      String why,
      @Nullable Person by) {}

  /**
   * @param note free text, may be empty
   */
  record ReasonBody(String code, String note, Person by, Instant at) {}
}

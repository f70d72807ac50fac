package dev.accord.plugin.rest;

import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.rest.ReportBody.IssueRef;
import dev.accord.plugin.rest.ReportBody.MissBody;
import dev.accord.plugin.rest.ReportBody.PromiseBody;
import dev.accord.plugin.rest.ReportBody.ReportedAgreement;
import dev.accord.plugin.rest.ReportBody.RestatementBody;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a table: a line for each promise, duty, score, miss and restatement. */
final class ReportCsv {
  /** New ones come last: people have formulas that count columns. */
  private static final List<String> COLUMNS =
      List.of(
          "what",
          "period",
          "department",
          "agreement",
          "metric",
          "goal",
          "met",
          "missed",
          "openLate",
          "counted",
          "percent",
          "target",
          "issue",
          "cycle",
          "at",
          "elapsedMillis",
          "targetMillis",
          "reason",
          "before",
          "after",
          "why",
          "summary",
          "system",
          "about",
          "score",
          "verdict",
          "meanMillis",
          "p50Millis",
          "p90Millis");

  private final ReportBody report;
  private final Csv csv = new Csv(COLUMNS);

  private ReportCsv(ReportBody report) {
    this.report = report;
  }

  static String of(ReportBody report) {
    ReportCsv table = new ReportCsv(report);
    report.agreements().forEach(table::agreement);
    return table.csv.toString();
  }

  private void agreement(ReportedAgreement agreement) {
    agreement.promises().forEach(promise -> promise(agreement, promise));
    agreement.scores().forEach(score -> score(agreement, score));
    agreement.misses().forEach(miss -> miss(agreement, miss));
    agreement.restatements().forEach(restatement -> restatement(agreement, restatement));
  }

  private void promise(ReportedAgreement agreement, PromiseBody promise) {
    Figure figure = promise.figure();
    line(promise.owedBy().equals("client") ? "duty" : "promise", agreement)
        .with("metric", promise.metric().name())
        .with("goal", promise.goal() == null ? null : promise.goal().name())
        .with("met", figure.met())
        .with("missed", figure.missed())
        .with("openLate", figure.openLate())
        .with("counted", figure.counted())
        .with("percent", figure.percent())
        .with("target", promise.complianceTarget())
        .with("targetMillis", promise.targetMillis())
        .with("meanMillis", figure.meanMillis())
        .with("p50Millis", figure.p50Millis())
        .with("p90Millis", figure.p90Millis())
        .end();
  }

  /** Numbers as numbers: a score below 0 is no formula. */
  private void score(ReportedAgreement agreement, ScorePromiseBody promise) {
    line("score", agreement)
        .with("metric", promise.metric().name())
        .with("counted", promise.n())
        .with("target", new BigDecimal(promise.target()))
        .with("about", promise.provider().name())
        .with("score", promise.score() == null ? null : new BigDecimal(promise.score()))
        .with("verdict", promise.verdict())
        .end();
  }

  private void miss(ReportedAgreement agreement, MissBody miss) {
    issue(line("miss", agreement), miss.issue())
        .with("metric", miss.metric().name())
        .with("goal", miss.goal() == null ? null : miss.goal().name())
        .with("cycle", miss.cycle())
        .with("at", miss.at().toString())
        .with("elapsedMillis", miss.elapsedMillis())
        .with("targetMillis", miss.targetMillis())
        .with("reason", miss.reason() == null ? null : miss.reason().code())
        .end();
  }

  private void restatement(ReportedAgreement agreement, RestatementBody restatement) {
    issue(line("restatement", agreement), restatement.issue())
        .with("metric", restatement.metric().name())
        .with("cycle", restatement.cycle())
        .with("at", restatement.at().toString())
        .with("before", restatement.before())
        .with("after", restatement.after())
        .with("why", restatement.why())
        .end();
  }

  private Csv.Line line(String what, ReportedAgreement agreement) {
    return csv.line()
        .with("what", what)
        .with("period", report.label())
        .with("department", report.department().name())
        .with("agreement", agreement.agreement().name());
  }

  private static Csv.Line issue(Csv.Line line, @Nullable IssueRef issue) {
    return issue == null
        ? line
        : line.with("issue", issue.key())
            .with("summary", issue.summary())
            .with("system", issue.system());
  }
}

package dev.accord.plugin.rest;

import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.rest.ReportBody.MissBody;
import dev.accord.plugin.rest.ReportBody.PromiseBody;
import dev.accord.plugin.rest.ReportBody.ReportedAgreement;
import dev.accord.plugin.rest.ReportBody.RestatementBody;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A report as a table: a line for each promise, duty, score, miss and restatement. */
final class ReportCsv {
  private ReportCsv() {}

  static String of(ReportBody report) {
    Csv csv =
        new Csv()
            .line(
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
                "verdict");
    for (ReportedAgreement agreement : report.agreements()) {
      agreement.promises().forEach(promise -> promise(csv, report, promise));
      agreement.scores().forEach(score -> score(csv, report, agreement, score));
      agreement.misses().forEach(miss -> miss(csv, report, miss));
      agreement
          .restatements()
          .forEach(restatement -> restatement(csv, report, agreement, restatement));
    }
    return csv.toString();
  }

  private static void promise(Csv csv, ReportBody report, PromiseBody promise) {
    Figure figure = promise.figure();
    csv.line(
        promise.owedBy().equals("client") ? "duty" : "promise",
        report.label(),
        report.department().name(),
        promise.agreement().name(),
        promise.metric().name(),
        promise.goal() == null ? "" : promise.goal().name(),
        figure.met(),
        figure.missed(),
        figure.openLate(),
        figure.counted(),
        orEmpty(figure.percent()),
        promise.complianceTarget(),
        "",
        "",
        "",
        "",
        orEmpty(promise.targetMillis()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }

  /** Numbers as numbers: a score below 0 is no formula. */
  private static void score(
      Csv csv, ReportBody report, ReportedAgreement agreement, ScorePromiseBody promise) {
    csv.line(
        "score",
        report.label(),
        report.department().name(),
        agreement.agreement().name(),
        promise.metric().name(),
        "",
        "",
        "",
        "",
        orEmpty(promise.n()),
        "",
        new BigDecimal(promise.target()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        promise.provider().name(),
        promise.score() == null ? "" : new BigDecimal(promise.score()),
        promise.verdict());
  }

  private static void miss(Csv csv, ReportBody report, MissBody miss) {
    csv.line(
        "miss",
        report.label(),
        report.department().name(),
        miss.agreement().name(),
        miss.metric().name(),
        miss.goal() == null ? "" : miss.goal().name(),
        "",
        "",
        "",
        "",
        "",
        "",
        miss.issue().key(),
        miss.cycle(),
        miss.at().toString(),
        orEmpty(miss.elapsedMillis()),
        orEmpty(miss.targetMillis()),
        miss.reason() == null ? "" : miss.reason().code(),
        "",
        "",
        "",
        miss.issue().summary(),
        orEmpty(miss.issue().system()),
        "",
        "",
        "");
  }

  private static void restatement(
      Csv csv, ReportBody report, ReportedAgreement agreement, RestatementBody restatement) {
    csv.line(
        "restatement",
        report.label(),
        report.department().name(),
        agreement.agreement().name(),
        restatement.metric().name(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        restatement.issue() == null ? "" : restatement.issue().key(),
        restatement.cycle(),
        restatement.at().toString(),
        "",
        "",
        "",
        orEmpty(restatement.before()),
        orEmpty(restatement.after()),
        restatement.why(),
        restatement.issue() == null ? "" : restatement.issue().summary(),
        restatement.issue() == null ? "" : orEmpty(restatement.issue().system()),
        "",
        "",
        "");
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? "" : value;
  }
}

package dev.accord.plugin.report;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Percent;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.compliance.Compliance;
import dev.accord.engine.compliance.Finding;
import dev.accord.engine.compliance.Tally;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/** What a head is told of frozen reports; plain text, so that nothing in it can be markup. */
final class ReportLetter {
  private static final String PAGES = "/plugins/servlet/accord/reports/";

  /** A frozen figure with what it is about. */
  record Line(Agreement agreement, String provider, FrozenText.Figure figure) {}

  /**
   * @param subject one line
   */
  record Letter(String subject, String body) {}

  private final ResourceBundle words =
      ResourceBundle.getBundle("i18n.reports", Locale.ROOT, ReportLetter.class.getClassLoader());
  private final Supplier<String> baseUrl;

  ReportLetter(Supplier<String> baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** One department and period, or all of a week. */
  Letter of(PeriodLength length, String label, List<Line> lines) {
    boolean week = length == PeriodLength.WEEK;
    String provider = lines.get(0).provider();
    StringBuilder body = new StringBuilder();
    line(
        body,
        week ? say("report.week.begin", label) : say("report.department.begin", provider, label));
    line(body, "");
    lines.forEach(one -> line(body, said(one)));
    line(body, "");
    Map<String, String> pages = new LinkedHashMap<>();
    lines.forEach(
        one ->
            pages.put(
                one.provider(), baseUrl.get() + PAGES + one.agreement().provider() + "/" + label));
    pages.forEach(
        (name, page) ->
            line(body, week ? say("report.look.week", name, page) : say("report.look", page)));
    line(body, say("report.later"));
    return new Letter(subject(week, provider, label, lines), body.toString());
  }

  private String subject(boolean week, String provider, String label, List<Line> lines) {
    Tally all = lines.stream().map(one -> one.figure().tally()).reduce(Tally.NONE, Tally::plus);
    String figure =
        all.compliance()
            .percent()
            .map(percent -> say("report.figure", percent.toPlainString()))
            .orElseGet(() -> say("report.nothing"));
    return week
        ? say("report.week.subject", label, figure)
        : say("report.department.subject", provider, label, figure);
  }

  private String said(Line one) {
    Tally tally = one.figure().tally();
    Compliance figure = tally.compliance();
    if (figure.counted() == 0) {
      return say("report.line.nothing", one.agreement().name());
    }
    boolean few = figure.counted() < Finding.LEAST_COUNTED;
    return say(
        few ? "report.line.few" : "report.line",
        one.agreement().name(),
        few
            ? Integer.toString(figure.met())
            : figure.percent().map(BigDecimal::toPlainString).orElse(""),
        Integer.toString(figure.counted()),
        percent(one.figure().target()),
        Integer.toString(figure.breached()),
        Integer.toString(tally.openLate()));
  }

  /** Such as 95.0. */
  static String percent(Percent share) {
    return BigDecimal.valueOf(share.basisPoints() / 10, 1).toPlainString();
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }

  private static void line(StringBuilder body, String text) {
    body.append(text).append('\n');
  }
}

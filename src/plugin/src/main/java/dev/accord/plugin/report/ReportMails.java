package dev.accord.plugin.report;

import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PeriodLength;
import dev.accord.engine.review.Freezing;
import dev.accord.plugin.alert.Heads;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.store.Stores;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Mails frozen reports to the heads of both sides: of a week one mail for all agreements of the
 * reader, of a longer period one for each department that promised.
 *
 * <p>A mail waits until all that belongs into it is frozen; of nothing counted nobody is told. That
 * it goes out is written down before it does, so that a crash may lose one and never sends one
 * twice; the report is there either way.
 */
public final class ReportMails {
  /** Who reads what: one mail. */
  private record Mail(
      String reader, PeriodLength length, String label, Optional<DepartmentId> provider) {
    String name() {
      return "%s/%s/%s%s"
          .formatted(reader, length, label, provider.map(id -> "/" + id.value()).orElse(""));
    }
  }

  private record Part(Agreement agreement, Optional<StoredReport> report) {}

  private final Stores stores;
  private final Heads heads;
  private final ReportLetter letters;

  /**
   * @param baseUrl of Jira, for links
   */
  public ReportMails(Stores stores, Heads heads, Supplier<String> baseUrl) {
    this.stores = stores;
    this.heads = heads;
    this.letters = new ReportLetter(baseUrl);
  }

  void send(Rules rules, Instant now) {
    Map<String, StoredReport> fresh = new LinkedHashMap<>();
    stores.reports().frozenSince(now.minus(Freezer.NEWS)).stream()
        .filter(report -> !report.silent())
        .forEach(report -> fresh.put(report.name(), report));
    if (fresh.isEmpty()) {
      return;
    }
    Map<String, ApplicationUser> readers = new LinkedHashMap<>();
    Map<Mail, List<Part>> mails = new LinkedHashMap<>();
    for (Agreement agreement : rules.definitions().agreements()) {
      Map<String, ApplicationUser> its = readers(agreement, rules);
      readers.putAll(its);
      for (Freezing freezing : ReportPass.freezings(agreement, rules.rulebook(), now)) {
        boolean isNews = freezing.at().isAfter(now.minus(Freezer.NEWS));
        if (isNews) {
          Part part =
              new Part(
                  agreement, Optional.ofNullable(fresh.get(ReportPass.name(agreement, freezing))));
          its.keySet()
              .forEach(
                  reader ->
                      mails
                          .computeIfAbsent(
                              mail(reader, agreement, freezing), mail -> new ArrayList<>())
                          .add(part));
        }
      }
    }
    mails.forEach(
        (mail, parts) -> send(mail, parts, Optional.ofNullable(readers.get(mail.reader())), rules));
  }

  private static Mail mail(String reader, Agreement agreement, Freezing freezing) {
    PeriodLength length = freezing.period().length();
    return new Mail(
        reader,
        length,
        freezing.period().toString(),
        length == PeriodLength.WEEK ? Optional.empty() : Optional.of(agreement.provider()));
  }

  /** Heads of the provider and of the clients that are named, by key. */
  private Map<String, ApplicationUser> readers(Agreement agreement, Rules rules) {
    Map<String, ApplicationUser> readers = new LinkedHashMap<>();
    Stream.concat(Stream.of(agreement.provider()), agreement.clients().stream())
        .flatMap(id -> heads.of(id, rules.rulebook()).stream())
        .forEach(head -> readers.putIfAbsent(head.getKey(), head));
    return readers;
  }

  private void send(Mail mail, List<Part> parts, Optional<ApplicationUser> reader, Rules rules) {
    boolean complete = parts.stream().allMatch(part -> part.report().isPresent());
    List<ReportLetter.Line> lines =
        parts.stream()
            .flatMap(part -> part.report().map(report -> line(part, report, rules)).stream())
            .toList();
    boolean isNews = lines.stream().anyMatch(ReportMails::saysSomething);
    boolean wanted = complete && isNews && reader.isPresent();
    if (!wanted || !stores.reports().claim(stores.transactions(), mail.name())) {
      return;
    }
    ReportLetter.Letter letter = letters.of(mail.length(), mail.label(), lines);
    if (!heads.send(reader.get(), letter.subject(), letter.body())) {
      stores.transactions().run(() -> stores.reports().untell(mail.name()));
    }
  }

  private static boolean saysSomething(ReportLetter.Line line) {
    return line.figure().tally().compliance().counted() > 0;
  }

  private static ReportLetter.Line line(Part part, StoredReport report, Rules rules) {
    return new ReportLetter.Line(
        part.agreement(),
        rules
            .rulebook()
            .department(part.agreement().provider())
            .map(Department::name)
            .orElse(part.agreement().provider().value()),
        FrozenText.figure(report.figure()));
  }
}

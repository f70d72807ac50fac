package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.PeriodLength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Frozen reports, what has been restated since, and who was told. Writing is for inside a
 * transaction.
 */
public final class ReportStore {
  static final Lookup<ReportRow> BY_NAME = Lookup.on(ReportRow.class, "NAME = ?");
  static final Lookup<ReportRow> BY_AGREEMENT = Lookup.on(ReportRow.class, "AGREEMENT = ?");
  static final Lookup<ReportRow> FROZEN_SINCE =
      Lookup.on(ReportRow.class, "FROZEN_AT >= ?").ordered("FROZEN_AT");
  static final Lookup<ReportRow> NAME = BY_NAME.only(ReportRow.NAME);
  static final Lookup<ReportRow> NAMES_OF_DAYS =
      Lookup.on(ReportRow.class, "PERIOD_LENGTH = ? AND FIRST_DAY >= ? AND FIRST_DAY <= ?")
          .only(ReportRow.NAME);
  static final Lookup<ReportTextRow> TEXT = Lookup.on(ReportTextRow.class, "NAME = ?");
  static final Lookup<ReportMailRow> MAIL = Lookup.on(ReportMailRow.class, "NAME = ?");
  static final Lookup<RestatementRow> RESTATED = Lookup.on(RestatementRow.class, "REPORT = ?");
  static final Lookup<RestatementRow> RESTATED_NAME = RESTATED.only(RestatementRow.REPORT);

  private final Rows<ReportRow, StoredReport> reports;
  private final Rows<ReportRow, String> names;
  private final Rows<ReportTextRow, ReportText> texts;
  private final Rows<ReportMailRow, String> mails;
  private final Rows<RestatementRow, Restatement> restatements;
  private final Rows<RestatementRow, String> restated;

  public ReportStore(ActiveObjects ao) {
    this.reports = new Rows<>(ao, ReportRow.class, StoredReport::from, StoredReport::columns);
    this.names = Rows.inPart(ao, ReportRow.class, ReportRow::getName);
    this.texts = new Rows<>(ao, ReportTextRow.class, ReportText::from, ReportText::columns);
    this.mails =
        new Rows<>(
            ao,
            ReportMailRow.class,
            ReportMailRow::getName,
            name -> Map.of(ReportMailRow.NAME, name));
    this.restatements =
        new Rows<>(ao, RestatementRow.class, Restatement::from, Restatement::columns);
    this.restated = Rows.inPart(ao, RestatementRow.class, RestatementRow::getReport);
  }

  public Optional<StoredReport> find(
      AgreementId agreement, PeriodLength length, LocalDate firstDay) {
    return reports.first(BY_NAME, StoredReport.name(agreement, length, firstDay));
  }

  /** Every report of the agreement. */
  public List<StoredReport> of(AgreementId agreement) {
    return reports.find(BY_AGREEMENT, agreement.value());
  }

  /** Those frozen at the instant or later, oldest first. */
  public List<StoredReport> frozenSince(Instant since) {
    return reports.find(FROZEN_SINCE, since.toEpochMilli());
  }

  /**
   * @param content its long part
   */
  public void add(StoredReport report, String content) {
    reports.insert(report);
    texts.insert(new ReportText(report.name(), content));
  }

  /** The long part of the report. */
  public Optional<String> content(StoredReport report) {
    return texts.first(TEXT, report.name()).map(ReportText::content);
  }

  /** What has been restated of the report since it was frozen, oldest first. */
  public List<Restatement> restatements(StoredReport report) {
    return restatements.find(RESTATED, report.name());
  }

  /** The same of several reports, by name of the report. */
  public Map<String, List<Restatement>> restatements(List<StoredReport> some) {
    return restatements.findEach(RESTATED, some.stream().map(StoredReport::name).toList()).stream()
        .collect(Collectors.groupingBy(Restatement::report));
  }

  /** How many there are of the reports with these names, by name; left out where there are none. */
  public Map<String, Long> countRestatements(Collection<String> some) {
    return restated.findEach(RESTATED_NAME, List.copyOf(some)).stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** Those of the names by which something is frozen. */
  public Set<String> frozen(Collection<String> some) {
    return Set.copyOf(names.findEach(NAME, List.copyOf(some)));
  }

  /** The names by which periods that begin from one day to another, both in, are frozen. */
  public Set<String> frozen(PeriodLength length, LocalDate first, LocalDate last) {
    return Set.copyOf(
        names.find(NAMES_OF_DAYS, length.name(), first.toEpochDay(), last.toEpochDay()));
  }

  void restate(List<Restatement> some) {
    restatements.insertAll(some);
  }

  /**
   * Notes that the mail goes out; done before it does, so that no crash has it sent twice. In a
   * transaction of its own.
   *
   * @return whether nobody has noted it before
   */
  public boolean claim(Transactions transactions, String mail) {
    if (mails.first(MAIL, mail).isPresent()) {
      return false;
    }
    try {
      transactions.run(() -> mails.insert(mail));
      return true;
    } catch (RuntimeException failure) {
      if (SqlFailure.isDuplicate(failure)) {
        return false;
      }
      throw failure;
    }
  }

  /** The mail did not go out. */
  public void untell(String mail) {
    mails.delete(MAIL, mail);
  }
}

package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.compliance.Period;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.report.Content;
import dev.accord.plugin.report.Contents;
import dev.accord.plugin.report.FrozenText;
import dev.accord.plugin.report.MissedTicket;
import dev.accord.plugin.report.PeriodReport;
import dev.accord.plugin.report.PeriodReport.Part;
import dev.accord.plugin.report.Promise;
import dev.accord.plugin.rest.InvestigationBody.ShortInvestigation;
import dev.accord.plugin.rest.ReportBody.IssueRef;
import dev.accord.plugin.rest.ReportBody.MetricRef;
import dev.accord.plugin.rest.ReportBody.MissBody;
import dev.accord.plugin.rest.ReportBody.PromiseBody;
import dev.accord.plugin.rest.ReportBody.ReportLine;
import dev.accord.plugin.rest.ReportBody.ReportedAgreement;
import dev.accord.plugin.rest.ReportBody.RestatementBody;
import dev.accord.plugin.store.GivenReason;
import dev.accord.plugin.store.Investigation;
import dev.accord.plugin.store.ReasonStore;
import dev.accord.plugin.store.Restatement;
import dev.accord.plugin.store.StoredReport;
import dev.accord.plugin.view.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells reports to one reader. */
final class ReportBodies {
  private final ReportBooks books;
  private final Caller caller;
  private final Rules rules;
  private final AgreementNames names;

  ReportBodies(ReportBooks books, Caller caller, Rules rules) {
    this.books = books;
    this.caller = caller;
    this.rules = rules;
    this.names = new AgreementNames(rules.rulebook());
  }

  ReportLine line(DepartmentId department, PeriodReport report) {
    Period period = report.period();
    return new ReportLine(
        names.department(department),
        period.length().name(),
        period.toString(),
        period.first(),
        period.next().first(),
        report.state().name(),
        report.frozenAt().or(() -> planned(department, period)).orElse(null),
        Figure.of(report.figure(), report.target()),
        Figure.told(report.target()),
        report.restatements());
  }

  /** When it will be, on the department's calendar. */
  private Optional<Instant> planned(DepartmentId department, Period period) {
    return rules
        .rulebook()
        .department(department)
        .flatMap(one -> rules.rulebook().calendar(one.calendar()))
        .flatMap(period::frozenAt);
  }

  ReportBody report(DepartmentId department, PeriodReport report, int hiddenAgreements) {
    ReportLine line = line(department, report);
    return new ReportBody(
        line.department(),
        line.length(),
        line.label(),
        line.first(),
        line.until(),
        line.state(),
        line.frozenAt(),
        line.figure(),
        line.target(),
        line.restatements(),
        hiddenAgreements,
        report.parts().stream().map(part -> agreement(part, report.period())).toList());
  }

  private ReportedAgreement agreement(Part part, Period period) {
    Agreement agreement = part.agreement();
    Content content = content(part, period);
    List<MissBody> misses = misses(agreement, content);
    List<Restatement> restated =
        part.frozen()
            .map(report -> books.stores().reports().restatements(report))
            .orElse(List.of());
    return new ReportedAgreement(
        names.agreement(agreement.id()),
        agreement.clients().stream().map(names::department).toList(),
        part.frozen().map(StoredReport::frozenAt).orElse(null),
        part.frozen().map(StoredReport::silent).filter(silent -> silent).orElse(null),
        Figure.of(part.figure().tally(), part.figure().target()),
        restated.isEmpty() ? null : Figure.of(part.now(), part.figure().target()),
        Figure.told(part.figure().target()),
        content.promises().stream().map(promise -> promise(agreement, promise)).toList(),
        content.scores().stream().map(score -> ScorePromiseBody.of(score, names)).toList(),
        misses,
        content.misses().size() - misses.size(),
        restated.stream().map(one -> restatement(agreement, one)).toList(),
        investigations(agreement, period));
  }

  private Content content(Part part, Period period) {
    return part.frozen()
        .flatMap(report -> books.stores().reports().content(report))
        .map(FrozenText::content)
        .orElseGet(
            () ->
                new Contents(books.stores(), rules.rulebook())
                    .of(part.agreement(), period, books.experiences()));
  }

  private PromiseBody promise(Agreement agreement, Promise promise) {
    return new PromiseBody(
        names.agreement(agreement.id()),
        new MetricRef(
            promise.metric().value(),
            promise.name(),
            promise.area().name().toLowerCase(Locale.ROOT)),
        promise.owedBy().name().toLowerCase(Locale.ROOT),
        promise.goal().map(ReportBodies::goal).orElse(null),
        promise.target().map(Duration::toMillis).orElse(null),
        Figure.told(promise.complianceTarget()),
        Figure.of(promise.tally(), promise.complianceTarget()));
  }

  private static Reference goal(Promise.NamedGoal goal) {
    return new Reference(goal.id().value(), goal.name());
  }

  private List<MissBody> misses(Agreement agreement, Content content) {
    List<GivenReason> reasons =
        books.stores().reasons().of(content.misses().stream().map(MissedTicket::issueId).toList());
    return content.misses().stream()
        .flatMap(
            miss ->
                books.issue(miss.issueId(), caller).stream()
                    .map(issue -> miss(agreement, issue, miss, content, reasons)))
        .toList();
  }

  private MissBody miss(
      Agreement agreement,
      IssueRef issue,
      MissedTicket miss,
      Content content,
      List<GivenReason> reasons) {
    ClockKey clock = new ClockKey(agreement.id(), miss.metric());
    Optional<Promise.NamedGoal> goal =
        content.promises().stream()
            .flatMap(promise -> promise.goal().stream())
            .filter(one -> miss.goal().filter(one.id()::equals).isPresent())
            .findFirst();
    return new MissBody(
        issue,
        names.agreement(agreement.id()),
        names.metric(agreement.id(), miss.metric()),
        goal.map(ReportBodies::goal).orElse(null),
        miss.cycle(),
        "MISSED",
        miss.at(),
        miss.elapsed().map(Duration::toMillis).orElse(null),
        miss.target().map(Duration::toMillis).orElse(null),
        miss.open(),
        ReasonStore.newest(reasons, miss.issueId(), clock, miss.cycle())
            .map(reason -> ReasonBodies.of(reason, books.persons()))
            .orElse(null));
  }

  private RestatementBody restatement(Agreement agreement, Restatement one) {
    return new RestatementBody(
        books.issue(one.issueId(), caller).orElse(null),
        names.metric(agreement.id(), one.metric()),
        one.cycle(),
        one.before().map(ReportBodies::outcome).orElse(null),
        one.after().map(ReportBodies::outcome).orElse(null),
        one.at(),
        one.why().name(),
        one.by().map(books.persons()::of).orElse(null));
  }

  /** In the words of figures: a breach is a miss. */
  private static String outcome(CycleOutcome outcome) {
    return outcome == CycleOutcome.BREACHED ? "MISSED" : outcome.name();
  }

  private List<ShortInvestigation> investigations(Agreement agreement, Period period) {
    InvestigationBodies bodies = new InvestigationBodies(books, caller, rules);
    return books.stores().investigations().of(List.of(agreement.id())).stream()
        .filter(one -> isOf(one, period))
        .map(bodies::line)
        .toList();
  }

  private static boolean isOf(Investigation one, Period period) {
    return one.period().length() == period.length() && one.period().first().equals(period.first());
  }
}

package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.review.Cause;
import dev.accord.engine.review.CauseGroup;
import dev.accord.engine.review.Causes;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.figure.Figure;
import dev.accord.plugin.report.FrozenText;
import dev.accord.plugin.rest.InvestigationBody.CauseBody;
import dev.accord.plugin.rest.InvestigationBody.GroupBody;
import dev.accord.plugin.rest.InvestigationBody.ShortInvestigation;
import dev.accord.plugin.store.Investigation;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Reference;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells investigations to one reader. */
final class InvestigationBodies {
  static final Comparator<Investigation> NEWEST_FIRST =
      Comparator.comparing((Investigation one) -> one.period().end())
          .reversed()
          .thenComparing(Investigation::id);

  private final ReportBooks books;
  private final Caller caller;
  private final Rules rules;
  private final AgreementNames names;

  /** By reference, the tickets that the reader may see: one is in many groups. */
  private final Map<String, Optional<FoundTicket>> visible = new HashMap<>();

  InvestigationBodies(ReportBooks books, Caller caller, Rules rules) {
    this.books = books;
    this.caller = caller;
    this.rules = rules;
    this.names = new AgreementNames(rules.rulebook());
  }

  ShortInvestigation line(Investigation one) {
    return line(one, names, books.persons());
  }

  static ShortInvestigation line(Investigation one, AgreementNames names, Persons persons) {
    return new ShortInvestigation(
        one.id(),
        names.agreement(one.metric().agreement()),
        names.metric(one.metric().agreement(), one.metric().metric()),
        one.period().toString(),
        one.isOpen() ? "OPEN" : "CLOSED",
        one.openedAt(),
        one.work().owner().map(persons::of).orElse(null),
        one.work().recheckOn().orElse(null),
        one.headline().orElse(null));
  }

  InvestigationBody of(Investigation one, boolean mayEdit) {
    ShortInvestigation line = line(one);
    FrozenText.Figure figure = FrozenText.figure(one.figure());
    Causes causes =
        books
            .stores()
            .investigations()
            .causes(one)
            .map(FrozenText::causes)
            .orElseGet(() -> new Causes(0, List.of()));
    return new InvestigationBody(
        line.id(),
        line.agreement(),
        provider(one, line.agreement()),
        line.metric(),
        line.period(),
        line.state(),
        line.openedAt(),
        Figure.of(figure.tally(), figure.target()),
        Figure.told(figure.target()),
        line.headline(),
        causes.misses(),
        causes.causes().stream().map(this::cause).toList(),
        line.owner(),
        one.work().finding(),
        one.work().action(),
        line.recheckOn(),
        one.work().evidence(),
        one.work().closedAt().orElse(null),
        one.isOpen() ? null : one.stamp().by().map(books.persons()::of).orElse(null),
        one.stamp().revision(),
        mayEdit);
  }

  private Reference provider(Investigation one, Reference otherwise) {
    return rules
        .rulebook()
        .agreement(one.metric().agreement())
        .map(Agreement::provider)
        .map(names::department)
        .orElse(otherwise);
  }

  private CauseBody cause(Cause cause) {
    return new CauseBody(
        cause.dimension().name(), cause.groups().stream().map(this::group).toList());
  }

  private GroupBody group(CauseGroup group) {
    List<FoundTicket> visible =
        group.issues().stream().flatMap(one -> visible(one).stream()).toList();
    return new GroupBody(
        group.name(),
        group.count(),
        group.share().toPlainString(),
        visible.stream().filter(one -> one.system().isEmpty()).map(FoundTicket::key).toList(),
        visible.stream()
            .filter(one -> one.system().isPresent())
            .map(TicketBodies::listed)
            .toList());
  }

  private Optional<FoundTicket> visible(String reference) {
    return visible.computeIfAbsent(
        reference, one -> books.tickets().find(one).filter(caller::maySee));
  }
}

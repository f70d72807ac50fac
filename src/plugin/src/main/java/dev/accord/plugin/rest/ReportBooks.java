package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.report.Reports;
import dev.accord.plugin.rest.ReportBody.IssueRef;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Experiences;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.view.Persons;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where reports and what belongs to them are kept, and what names the things in them.
 *
 * @param baseUrl of Jira
 */
public record ReportBooks(
    Stores stores,
    Experiences experiences,
    Tickets tickets,
    Persons persons,
    Supplier<String> baseUrl,
    Clock clock) {
  Instant now() {
    return clock.instant();
  }

  /** Agreements of the provider that the person may read. */
  static List<Agreement> agreements(DepartmentId provider, Rights rights, Rules rules) {
    return rules.definitions().agreements().stream()
        .filter(agreement -> agreement.provider().equals(provider))
        .filter(rights::mayRead)
        .toList();
  }

  Reports reports(List<Agreement> agreements) {
    return new Reports(stores, agreements, now());
  }

  /** The issue, when it is still there and the caller may see it. */
  Optional<IssueRef> issue(long issueId, Caller caller) {
    return tickets.find(issueId).filter(caller::maySee).map(this::ref);
  }

  IssueRef ref(FoundTicket ticket) {
    return new IssueRef(
        ticket.key(),
        ticket.summary(),
        baseUrl.get() + ticket.page(),
        ticket.system().orElse(null));
  }
}

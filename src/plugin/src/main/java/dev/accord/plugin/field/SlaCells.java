package dev.accord.plugin.field;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.TimeMetric;
import dev.accord.engine.clock.Phase;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.StoredClock;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.store.TicketStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what the column shows of an issue, from what was last stored of its clocks: one query, no
 * change history, no folding.
 */
public final class SlaCells {
  private final TicketStore tickets;
  private final RecentRules rules;
  private final Reader reader;
  private final Clock clock;

  /** Who looks at the list. */
  public record Reader(JiraAuthenticationContext authentication, TimeZoneManager zones) {
    ZoneId zone() {
      ApplicationUser user = authentication.getLoggedInUser();
      return (user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user))
          .toZoneId();
    }

    Locale locale() {
      return authentication.getLocale();
    }
  }

  public SlaCells(Stores stores, RuleSource rules, Reader reader, Clock clock) {
    this.tickets = stores.tickets();
    this.rules = new RecentRules(rules, clock);
    this.reader = reader;
    this.clock = clock;
  }

  /** Empty when nothing is promised on the issue, or nothing that has begun. */
  Optional<SlaCell> of(long issueId) {
    return Nearest.of(tickets.clocks(issueId)).map(this::cell);
  }

  private SlaCell cell(StoredClock nearest) {
    Instant now = clock.instant();
    Rulebook rulebook = rules.get().rulebook();
    Optional<Duration> left = nearest.left(rulebook, now);
    SlaState state = SlaState.of(nearest, left, now);
    FieldTexts texts = FieldTexts.in(reader.locale());
    return new SlaCell(
        texts.state(state),
        texts.figure(state, left),
        texts.text(state, left),
        title(nearest, rulebook, texts),
        state.look().strip());
  }

  private String title(StoredClock clock, Rulebook rulebook, FieldTexts texts) {
    Optional<Agreement> agreement = rulebook.agreement(clock.key().agreement());
    String name = agreement.map(Agreement::name).orElse(clock.key().agreement().value());
    String metric =
        agreement.stream()
            .flatMap(known -> known.versions().stream())
            .filter(version -> version.number() == clock.version())
            .flatMap(version -> version.timeMetric(clock.key().metric()).stream())
            .map(TimeMetric::name)
            .findFirst()
            .orElse(clock.key().metric().value());
    Optional<Instant> due = clock.phase() == Phase.RUNNING ? clock.due() : Optional.empty();
    return due.map(at -> texts.of("field.title.due", name, metric, moment(at)))
        .orElseGet(() -> texts.of("field.title", name, metric));
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm (VV)", reader.locale())
        .format(at.atZone(reader.zone()));
  }
}

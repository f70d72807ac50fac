package dev.accord.plugin.survey;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.accord.engine.survey.Asking;
import dev.accord.engine.survey.Floors;
import dev.accord.plugin.alert.MailSender;
import dev.accord.plugin.config.RuleSource;
import dev.accord.plugin.store.Stores;
import dev.accord.plugin.survey.Mailing.Post;
import java.time.Clock;

/** Puts together what asks. */
public final class Surveying {
  /** Jira's services that a mail is made with. */
  public record Mails(
      MailSender sender,
      TimeZoneManager zones,
      IssueManager issues,
      ApplicationProperties application) {}

  /** Where people and their requests are looked for. */
  public record Sources(ClosedRequests requests, Clients clients, Escalated escalated) {}

  private final Stores stores;
  private final Tokens tokens;
  private final Answering answering;
  private final Sources sources;
  private final Mails mails;

  public Surveying(
      Stores stores, Tokens tokens, Answering answering, Sources sources, Mails mails) {
    this.stores = stores;
    this.tokens = tokens;
    this.answering = answering;
    this.sources = sources;
    this.mails = mails;
  }

  public SurveyPass pass(RuleSource rules, ClusterLockService locks, Clock clock) {
    Post post =
        new Post(
            mails.sender(),
            mails.zones(),
            mails.issues(),
            () -> mails.application().getBaseUrl(UrlMode.CANONICAL));
    return new SurveyPass(
        rules,
        stores,
        locks,
        new SurveyPass.Work(
            sources.requests(),
            new Deciding(
                stores,
                () -> new Asking(tokens.samplingSecret(), Floors.STANDARD),
                tokens,
                sources.clients(),
                sources.escalated()),
            new Mailing(stores, answering, sources.clients(), post),
            new Releasing(stores),
            new FollowUpMailing(stores, sources.clients(), post)),
        clock);
  }
}

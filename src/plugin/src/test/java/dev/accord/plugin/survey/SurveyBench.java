package dev.accord.plugin.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.query.Query;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.alert.MailSender;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What asks, over a Jira of fakes: IT has Finance asked after each request, by the survey pulse.
 */
public final class SurveyBench {
  public static final UserKey PAUL = new UserKey("paul");
  private static final Pattern LINK =
      Pattern.compile("http://jira.example/plugins/servlet/accord-survey/(\\S+)");

  public static final String PULSE =
      """
      {
        "id": "pulse",
        "name": "After a request",
        "provider": "it",
        "instrument": "transactional",
        "questionSets": [
          {
            "number": 1,
            "effectiveFrom": "2026-01-01T00:00:00Z",
            "items": ["choose-again", "communication", "change"]
          }
        ]
      }
      """;

  public final PluginUnderTest plugin;
  public final Tokens tokens;
  public final Answering answering;
  public final List<Email> mails = new ArrayList<>();
  public final SurveyPass pass;
  @Nullable MailException refusal;
  boolean dies;
  Locale language = Locale.ENGLISH;

  private SurveyBench(PluginUnderTest plugin) {
    this.plugin = plugin;
    this.tokens = new Tokens(plugin.stores.settings());
    this.answering = new Answering(tokens, plugin.stores, plugin.clock);
    ChangedIssues changed =
        new ChangedIssues(plugin.jira.issueManager, plugin.jira.projectManager, search());
    this.pass =
        new Surveying(
                plugin.stores,
                tokens,
                answering,
                new Surveying.Sources(
                    new ClosedRequests(plugin.jira.issueManager, changed, plugin.assessor),
                    new Clients(plugin.jira.users, plugin.jira.groupManager, user -> language),
                    new Escalated(changed, plugin.stores.alerts())),
                new Surveying.Mails(
                    new MailSender(Server::new),
                    plugin.jira.zones,
                    plugin.jira.issueManager,
                    mode -> "http://jira.example"))
            .pass(plugin.rules, plugin.jira.locks, plugin.clock);
  }

  /** With six people in Finance, so that they can answer without their names. */
  public static SurveyBench on(TestDatabase database, Instant now) {
    return on(database, now, PULSE);
  }

  public static SurveyBench on(TestDatabase database, Instant now, String survey) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), now);
    plugin.jira.group("finance-staff", "paul", "petra", "f1", "f2", "f3", "f4");
    SurveyBench bench = new SurveyBench(plugin);
    bench.configure(survey);
    return bench;
  }

  public void configure(String survey) {
    assertThat(plugin.configure(document(survey)).problems()).isEmpty();
  }

  /** Makes somebody the head of IT. */
  public void configureHead(String head, String... deputies) {
    configureHead(PULSE, head, deputies);
  }

  void configureHead(String survey, String head, String[] deputies) {
    String others =
        Arrays.stream(deputies)
            .map("\"%s\""::formatted)
            .collect(Collectors.joining(", ", "\"deputies\": [", "], "));
    String document =
        document(survey)
            .replace(
                "\"name\": \"IT Services\", ",
                "\"name\": \"IT Services\", \"head\": \"%s\", ".formatted(head) + others);
    assertThat(plugin.configure(document).problems()).isEmpty();
  }

  /** IT has promised Finance a choose-again score of 30. */
  public static SurveyBench promising(TestDatabase database, Instant now) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), now);
    assertThat(plugin.configure(withPromise(document(PULSE))).problems()).isEmpty();
    return new SurveyBench(plugin);
  }

  /** The document with a promise of a choose-again score of 30. */
  public static String withPromise(String document) {
    return document.replace(
        "\"metrics\": [",
        """
        "metrics": [
          {
            "kind": "experience",
            "id": "again",
            "name": "Would choose us again",
            "question": "choose-again",
            "atLeast": 30,
            "minimumAnswers": 5
          },""");
  }

  private static String document(String survey) {
    return Samples.document()
        .replace("\"projects\": [", "\"surveys\": [" + survey + "], \"projects\": [");
  }

  public void passAt(Instant now) {
    plugin.clock.set(now);
    pass.run();
  }

  /** A request that Paul reports and Ines resolves. */
  public TestIssue resolved(long id, Instant at) {
    return plugin
        .jira
        .add(new TestIssue(id, "ITS-" + id, at.minusSeconds(3_600)))
        .resolve(at, "ines");
  }

  /** Everything that was decided on Paul, in the order of deciding. */
  public List<Invitation> decided() {
    return plugin.stores.surveys().invitations().of(PAUL);
  }

  /** The token of the last mail's link. */
  public String token() {
    Matcher link = LINK.matcher(String.valueOf(mails.get(mails.size() - 1).getBody()));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private SearchService search() {
    SearchService search = mock(SearchService.class);
    when(search.parseQuery(any(), any()))
        .thenReturn(new ParseResult(mock(Query.class), new MessageSetImpl()));
    try {
      when(search.searchOverrideSecurity(any(), any(), any()))
          .thenAnswer(call -> new SearchResults<>(plugin.jira.issues(), 0));
    } catch (SearchException e) {
      throw new IllegalStateException(e);
    }
    return search;
  }

  private final class Server implements SMTPMailServer {
    @Override
    public void send(Email mail) throws MailException {
      if (dies) {
        throw new InternalError("killed");
      }
      if (refusal != null) {
        throw refusal;
      }
      mails.add(mail);
    }

    @Override
    public String getDefaultFrom() {
      return "jira@example.com";
    }
  }
}

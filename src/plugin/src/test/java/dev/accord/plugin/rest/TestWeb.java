package dev.accord.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.access.Access;
import dev.accord.plugin.config.ChangeRecord;
import dev.accord.plugin.figure.AtRisk;
import dev.accord.plugin.figure.Figures;
import dev.accord.plugin.figure.ReportBook;
import dev.accord.plugin.figure.ScoreBook;
import dev.accord.plugin.figure.TicketList;
import dev.accord.plugin.figure.TimeParts;
import dev.accord.plugin.holiday.PublicHolidays;
import dev.accord.plugin.jira.TestUser;
import dev.accord.plugin.job.Aftermath;
import dev.accord.plugin.job.ChangedIssues;
import dev.accord.plugin.job.RecomputationRun;
import dev.accord.plugin.job.Recomputations;
import dev.accord.plugin.job.Recomputer;
import dev.accord.plugin.job.ReconcilePass;
import dev.accord.plugin.outside.Memberships;
import dev.accord.plugin.outside.Receiving;
import dev.accord.plugin.outside.Standings;
import dev.accord.plugin.track.Tickets;
import dev.accord.plugin.trial.Trials;
import dev.accord.plugin.view.Lists;
import dev.accord.plugin.view.Persons;
import dev.accord.plugin.view.Vocabularies;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Resources as Jira makes them, for somebody who is logged in. */
final class TestWeb {
  private final PluginUnderTest plugin;
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final GlobalPermissionManager global = mock(GlobalPermissionManager.class);
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final Tickets tickets;
  private final Persons persons;

  TestWeb(PluginUnderTest plugin) {
    this.plugin = plugin;
    this.tickets =
        new Tickets(
            plugin.jira.issueManager,
            plugin.stores.outside(),
            plugin.jira.projectManager,
            permissions);
    this.persons = new Persons(plugin.jira.people());
  }

  void logIn(String user) {
    when(authentication.getLoggedInUser()).thenReturn(new TestUser(user));
  }

  void logOut() {
    when(authentication.getLoggedInUser()).thenReturn(null);
  }

  /** Logs in an administrator of Jira. */
  void administrate(String user) {
    logIn(user);
    when(global.hasPermission(GlobalPermissionKey.ADMINISTER, new TestUser(user))).thenReturn(true);
  }

  /** Makes somebody an administrator of every project. */
  void administrateProject(String user) {
    when(permissions.hasPermission(
            eq(ProjectPermissions.ADMINISTER_PROJECTS), any(Project.class), eq(new TestUser(user))))
        .thenReturn(true);
  }

  Caller caller() {
    return new Caller(
        authentication, global, new Access(global, permissions, plugin.jira.projectManager));
  }

  Editing editing() {
    return new Editing(
        plugin.rules,
        plugin.definitions,
        new DefinitionBodies(persons),
        new Editing.Aftermath(reconcile(), plugin.background),
        plugin.clock);
  }

  DefinitionsResource definitions() {
    return new DefinitionsResource(
        caller(), editing(), new Lists(persons, plugin.jira.projectManager), plugin.clock);
  }

  RecordResource record() {
    return new RecordResource(
        caller(), editing(), new ChangeRecord(plugin.stores.definitions()), persons);
  }

  CalendarPreviewResource calendarPreview() {
    return new CalendarPreviewResource(caller(), editing(), plugin.clock);
  }

  RecomputationsResource recomputations(Aftermath.Heads heads) {
    ChangedIssues issues =
        new ChangedIssues(plugin.jira.issueManager, plugin.jira.projectManager, search());
    RecomputationRun run =
        new RecomputationRun(
            plugin.stores,
            new Recomputer(tickets, issues, plugin.assessor, plugin.stores, plugin.clock),
            new Aftermath(() -> reconcile().run(), heads),
            plugin.background,
            plugin.clock);
    return new RecomputationsResource(
        caller(),
        plugin.jira.projectManager,
        new Recomputations(plugin.stores, run, plugin.definitions, plugin.background, plugin.clock),
        editing(),
        plugin.clock);
  }

  AmountsResource amounts() {
    return new AmountsResource(caller(), editing(), plugin.clock);
  }

  HolidaysResource holidays() {
    return new HolidaysResource(caller(), editing(), new PublicHolidays());
  }

  ICalendarResource icalendar() {
    return new ICalendarResource(caller(), editing(), plugin.clock);
  }

  VersionsResource versions() {
    return new VersionsResource(caller(), editing(), plugin.jira.people(), plugin.clock);
  }

  DifferenceResource difference() {
    return new DifferenceResource(caller(), editing());
  }

  /** Every issue may be seen by everybody who is logged in. */
  void everybodyMayBrowse() {
    browse(true);
  }

  void nobodyMayBrowse() {
    browse(false);
  }

  private void browse(boolean may) {
    when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), any()))
        .thenReturn(may);
    when(permissions.hasPermission(
            eq(ProjectPermissions.BROWSE_PROJECTS), any(Project.class), any()))
        .thenReturn(may);
  }

  FiguresResource figures() {
    return figures(ReportBook.NONE);
  }

  /** With what reports and investigations add. */
  FiguresResource figuresWithReports() {
    return figures(new KeptReports(plugin.stores, plugin.rules, persons));
  }

  private FiguresResource figures(ReportBook reports) {
    Figures figures = new Figures(plugin.stores, reports, plugin.clock);
    return new FiguresResource(
        caller(),
        editing(),
        new FiguresResource.Books(figures, reports, ScoreBook.NONE),
        plugin.clock);
  }

  FigureTicketsResource figureTickets() {
    return new FigureTicketsResource(
        caller(),
        editing(),
        new FigureTicketsResource.Lists(
            new TicketList(plugin.stores.outcomes()),
            new AtRisk(plugin.stores.search()),
            new TicketBodies(plugin.stores.tickets(), ReportBook.NONE)),
        tickets,
        plugin.clock);
  }

  TimeFiguresResource timeFigures() {
    return new TimeFiguresResource(
        caller(), editing(), new TimeParts(plugin.stores.ledgers()), tickets, plugin.clock);
  }

  /** The address of a request: names and values of its parameters by turns. */
  static UriInfo address(String... parameters) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      query.add(parameters[i], parameters[i + 1]);
    }
    UriInfo address = mock(UriInfo.class);
    when(address.getQueryParameters()).thenReturn(query);
    return address;
  }

  ProfileResource profile() {
    return new ProfileResource(caller(), editing(), persons, plugin.clock);
  }

  ReportsResource reports() {
    return new ReportsResource(caller(), editing(), books());
  }

  InvestigationsResource investigations() {
    return new InvestigationsResource(caller(), editing(), books());
  }

  PerformanceResource performance() {
    return new PerformanceResource(caller(), editing(), books());
  }

  ReasonsResource reasons() {
    return new ReasonsResource(caller(), tickets, plugin.assessor, desk());
  }

  OutsideTicketsResource outside() {
    Receiving receiving =
        new Receiving(plugin.stores, plugin.jira.entrance(), plugin.jira.intake(), plugin.clock);
    when(authentication.getLocale()).thenReturn(Locale.UK);
    return new OutsideTicketsResource(
        caller(),
        new OutsideTicketsResource.Gate(receiving, plugin.assessor, plugin.stores),
        tickets,
        new TicketClocks(
            new ReaderSettings(authentication, plugin.jira.zones), plugin.assessor, desk()),
        desk());
  }

  OutsideStandingsResource outsideStandings() {
    return new OutsideStandingsResource(
        caller(), plugin.rules, new Standings(plugin.stores, plugin.clock));
  }

  OutsideMembershipsResource outsideMemberships() {
    return new OutsideMembershipsResource(
        caller(),
        plugin.rules,
        new Memberships(
            plugin.stores, plugin.rules, plugin.jira.people(), plugin.jira.intake(), plugin.clock));
  }

  private ReasonDesk desk() {
    return new ReasonDesk(
        plugin.stores,
        persons,
        new Access(global, permissions, plugin.jira.projectManager),
        plugin.clock);
  }

  private ReportBooks books() {
    return new ReportBooks(
        plugin.stores,
        plugin.experiences(),
        tickets,
        persons,
        () -> "http://jira.example",
        plugin.clock);
  }

  /** Whoever is logged in. */
  void seesEveryIssue() {
    when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), any()))
        .thenReturn(true);
  }

  /** Every issue of this Jira is one of the last of its project, and may be seen. */
  TrialsResource trials() {
    seesEveryIssue();
    ChangedIssues issues =
        new ChangedIssues(plugin.jira.issueManager, plugin.jira.projectManager, search());
    return new TrialsResource(
        caller(),
        editing(),
        new Trials(plugin.rules, issues, plugin.assessor, plugin.clock),
        plugin.jira.projectManager);
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

  VocabularyResource vocabulary() {
    ProjectComponentManager components = mock(ProjectComponentManager.class);
    when(plugin.jira.userSearch.findUsers(any(), any())).thenReturn(List.of(new TestUser("petra")));
    return new VocabularyResource(
        caller(),
        editing(),
        persons,
        new VocabularyResource.Sources(
            new Vocabularies(plugin.jira.fields(), components),
            plugin.jira.userSearch,
            plugin.jira.people(),
            plugin.jira.projectManager,
            plugin.stores.systems()));
  }

  MeResource me() {
    return new MeResource(caller(), editing(), persons);
  }

  static InputStream body(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static JsonObject json(Response response) {
    return json(String.valueOf(response.getEntity()));
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  static Consumer<Throwable> failure(int status) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(Failure.class);
      assertThat(((Failure) thrown).status()).isEqualTo(status);
      assertThat(thrown).message().isNotBlank();
    };
  }

  private ReconcilePass reconcile() {
    return new ReconcilePass(
        plugin.rules,
        plugin.groups,
        new ChangedIssues(
            plugin.jira.issueManager, plugin.jira.projectManager, mock(SearchService.class)),
        plugin.stores,
        new ReconcilePass.Ticking(plugin.clock, () -> {}));
  }
}

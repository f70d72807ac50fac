package dev.accord.sandbox.scenario.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.jira.Company;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.issue.FieldChanges;
import dev.accord.sandbox.jira.issue.FieldValue;
import dev.accord.sandbox.jira.issue.FieldsEdit;
import dev.accord.sandbox.jira.issue.Issue;
import dev.accord.sandbox.jira.issue.MoveRequest;
import dev.accord.sandbox.jira.issue.NewComment;
import dev.accord.sandbox.jira.issue.Visibility;
import dev.accord.sandbox.jira.project.ProjectRole;
import dev.accord.sandbox.jira.user.Groups;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.rest.RestApi;
import dev.accord.sandbox.scenario.load.Newcomers;
import dev.accord.sandbox.scenario.report.ImportReport;
import dev.accord.sandbox.server.HostServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What our own REST API exports, imported again, reads the same. */
class RoundTripTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;

  RoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void an_export_imported_again_has_the_same_fields_history_and_comments() throws Exception {
    try (Company company = new Company(TestDatabase.H2);
        HikariDataSource source = TestDatabase.H2.open()) {
      live(company);
      String exported = export(company.jira, company.anna);
      Jira second = Jira.open(source, company.clock);
      User admin = new Newcomers(second).importer();
      second.groups().add(Groups.ADMINISTRATORS, List.of(admin));

      ImportReport report =
          new ExportImport(second, admin, line -> {})
              .load(Files.writeString(folder.resolve("export.json"), exported));

      assertThat(report.bad()).isEmpty();
      assertThat(report.notes()).isEmpty();
      assertThat(plain(exported)).hasSize(2);
      assertThat(plain(export(second, admin))).isEqualTo(plain(exported));
    }
  }

  /** Everything that can happen to an issue. */
  private static void live(Company company) {
    Issue issue = company.create("Mail is down");
    issue = edit(company, issue, edit -> edit.assignee(Optional.of(company.ben.key())));
    issue = take(company, issue, Company.START);
    company.jira.comments().add(company.ben, issue, NewComment.of("On it"));
    issue =
        edit(
            company,
            issue,
            edit ->
                edit.priority(Optional.of(company.high.id()))
                    .labels(Set.of("vip", "month-end"))
                    .components(Set.of(company.mail.id(), company.vpn.id()))
                    .due(Optional.of(LocalDate.of(2026, 3, 9)))
                    .description("No mail since nine.")
                    .type(company.incident.id())
                    .custom(company.effort.id(), Optional.of(new FieldValue.Amount(2.5)))
                    .custom(
                        company.department.id(),
                        Optional.of(
                            new FieldValue.Choice(
                                company.department.option("Sales").orElseThrow().id()))));
    issue = edit(company, issue, edit -> edit.components(Set.of(company.vpn.id())));
    issue = take(company, issue, Company.WAIT);
    company
        .jira
        .comments()
        .add(
            company.ben,
            issue,
            new NewComment("internal", new Visibility.RoleOnly(ProjectRole.DEVELOPERS.id())));
    issue = take(company, issue, Company.START);
    issue = take(company, issue, Company.RESOLVE);
    issue = take(company, issue, Company.REOPEN);
    company.clock.tick(Duration.ofMinutes(7));
    company
        .jira
        .actions()
        .move(
            company.ben,
            issue,
            new MoveRequest(company.net.id(), Optional.empty(), Optional.empty()));
    Issue other = company.create("Second");
    take(company, take(company, other, Company.START), Company.RESOLVE);
  }

  private static Issue take(Company company, Issue issue, int transition) {
    company.clock.tick(Duration.ofMinutes(7));
    return company.take(issue, transition);
  }

  private static Issue edit(Company company, Issue issue, UnaryOperator<FieldsEdit> edit) {
    company.clock.tick(Duration.ofMinutes(7));
    FieldChanges changes = new FieldChanges(Set.of(), fields -> edit.apply(fields.edit()).done());
    return company.jira.actions().edit(company.ben, issue, changes, Optional.empty());
  }

  private static String export(Jira jira, User administrator)
      throws IOException, InterruptedException {
    SignIn signIn = new SignIn(jira);
    try (HostServer server = HostServer.bind(0)) {
      server.serve(signIn, RestApi.mounts(jira, signIn, server::baseUrl));
      String jql = URLEncoder.encode("project in (ITS, NET) ORDER BY key", StandardCharsets.UTF_8);
      String token = jira.tokens().issue(administrator, "test", Optional.empty()).secret();
      URI address =
          URI.create(
              server.baseUrl()
                  + "/rest/api/2/search?fields=*all&expand=changelog,names,schema&jql="
                  + jql);
      HttpRequest request =
          HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
  }

  /** What people read in an export, without the ids and addresses of its Jira. */
  private static List<Object> plain(String export) throws IOException {
    JsonNode page = JSON.readTree(export);
    List<Object> issues = new ArrayList<>();
    for (JsonNode issue : page.get("issues")) {
      issues.add(
          List.of(
              issue.get("key").asText(),
              fields(issue.get("fields"), page.get("names")),
              values(issue.get("changelog").get("histories")),
              values(issue.get("fields").get("comment").get("comments"))));
    }
    return issues;
  }

  private static Map<String, String> fields(JsonNode fields, JsonNode names) {
    Map<String, String> found = new TreeMap<>();
    fields
        .fields()
        .forEachRemaining(
            field -> {
              if (!field.getKey().equals("comment") && !field.getValue().isNull()) {
                String name = names.path(field.getKey()).asText(field.getKey());
                found.put(name, value(field.getValue()));
              }
            });
    return found;
  }

  private static List<String> values(JsonNode array) {
    List<String> found = new ArrayList<>();
    array.forEach(element -> found.add(value(element)));
    return found;
  }

  private static String value(JsonNode node) {
    if (node.isArray()) {
      return values(node).toString();
    }
    if (node.isValueNode()) {
      return node.asText();
    }
    Map<String, String> members = new TreeMap<>();
    node.fields()
        .forEachRemaining(
            member -> {
              switch (member.getKey()) {
                case "id", "self", "key", "avatarUrls", "expand", "iconUrl" -> {
                  // Each Jira has its own.
                }
                case "from", "to" ->
                    members.put(member.getKey(), member.getValue().isNull() ? "none" : "some");
                default -> members.put(member.getKey(), value(member.getValue()));
              }
            });
    return members.toString();
  }
}

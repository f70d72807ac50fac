package dev.accord.sandbox.scenario.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.SettableClock;
import dev.accord.sandbox.jira.TestDatabase;
import dev.accord.sandbox.jira.dashboard.Dashboard;
import dev.accord.sandbox.jira.dashboard.DashboardItem;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.form.FormException;
import dev.accord.sandbox.scenario.load.Newcomers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupFileTest {
  private static final String FILE =
      """
      {"requests": [{"method": "put", "path": "/rest/x/1.0/settings", "as": "claire",
                     "remember": {"key": "\\"key\\":\\"([^\\"]+)"}}],
       "dashboards": [{"name": "Halden", "owner": "OWNER", "items": [
         {"module": "some.plugin:chart", "column": 1, "preferences": {"length": "WEEK"}},
         {"module": "some.plugin:list", "column": 2}]}]}
      """;

  private final Path folder;

  SetupFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void reads_requests_and_dashboards() throws Exception {
    SetupFile file = read(FILE);

    assertThat(file.requests())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("PUT");
              assertThat(request.as()).contains("claire");
              assertThat(request.remember())
                  .hasEntrySatisfying(
                      "key",
                      expression ->
                          assertThat(expression.pattern()).isEqualTo("\"key\":\"([^\"]+)"));
            });
    assertThat(file.dashboards())
        .singleElement()
        .satisfies(
            dashboard ->
                assertThat(dashboard.items())
                    .containsExactly(
                        new SetupDashboard.Item("some.plugin:chart", 1, Map.of("length", "WEEK")),
                        new SetupDashboard.Item("some.plugin:list", 2, Map.of())));
  }

  @Test
  void an_empty_file_asks_for_nothing() throws Exception {
    assertThat(read("{}").isEmpty()).isTrue();
    assertThat(read(FILE).isEmpty()).isFalse();
  }

  @Test
  void a_misspelt_member_is_named() {
    assertThatThrownBy(() -> read(FILE.replace("\"column\": 2", "\"column\": 2, \"colour\": 1")))
        .isInstanceOf(FormException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void puts_items_on_a_dashboard_that_is_made_or_was_there() throws Exception {
    try (HikariDataSource source = TestDatabase.H2.open()) {
      Jira jira = Jira.open(source, new SettableClock(Instant.parse("2026-11-18T10:00:00Z")));
      User owner = new Newcomers(jira).importer();
      SetupDashboard wanted = read(FILE.replace("OWNER", owner.name())).dashboards().get(0);

      wanted.arrange(jira);
      wanted.arrange(jira);

      List<Dashboard> dashboards = jira.dashboards().all();
      assertThat(dashboards).extracting(Dashboard::name).containsExactly("Halden");
      assertThat(dashboards.get(0).column(0))
          .extracting(DashboardItem::preferences)
          .containsExactly(Map.of("length", "WEEK"), Map.of("length", "WEEK"));
      assertThat(dashboards.get(0).column(1)).hasSize(2);
    }
  }

  @Test
  void an_owner_whom_nobody_knows_is_named() throws Exception {
    SetupDashboard wanted = read(FILE).dashboards().get(0);
    try (HikariDataSource source = TestDatabase.H2.open()) {
      Jira jira = Jira.open(source, new SettableClock(Instant.parse("2026-11-18T10:00:00Z")));

      assertThatThrownBy(() -> wanted.arrange(jira))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'Halden'")
          .hasMessageContaining("'OWNER'");
    }
  }

  private SetupFile read(String text) throws IOException {
    return SetupFile.read(Files.writeString(folder.resolve("setup.json"), text));
  }
}

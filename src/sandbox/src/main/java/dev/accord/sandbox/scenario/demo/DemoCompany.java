package dev.accord.sandbox.scenario.demo;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.scenario.load.Loader;
import dev.accord.sandbox.scenario.load.Progress;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills an empty Jira with Halden Works and its last year: 2,000 issues of the last 90 days, a good
 * 60 of them open, and 2,500 of the months before. For the same instant it is the same to the last
 * word.
 */
public final class DemoCompany {
  /**
   * Somebody to try the company as; the password is the login.
   *
   * @param role what to see through these eyes
   */
  public record Guest(String login, String role) {}

  private DemoCompany() {}

  /** People for whoever tries it, beside the administrator. */
  public static List<Guest> guests() {
    return List.of(
        new Guest("jonas", "agent, Service desk"),
        new Guest("elif", "agent, Network"),
        new Guest("katrin", "head of IT Services"),
        new Guest("claire", "client, Finance"),
        new Guest("julia", "outside client, Nordwind Logistik"));
  }

  /**
   * Creates the company.
   *
   * @param administrator owns the dashboard that tells what this is
   * @param progressLine told once a second how far it is
   */
  public static void create(Jira jira, User administrator, Consumer<String> progressLine) {
    People people = People.load();
    new DemoWorld(jira, people).create();
    List<Script> scripts = LastYear.until(jira.clock().instant(), people);
    Storyteller storyteller = new Storyteller(jira, IssueNumbers.of(scripts));
    Loader loader =
        new Loader(
            jira.issueModule().bulkLoad(),
            new Progress("demo issues", scripts.size(), progressLine, System::nanoTime));
    scripts.forEach(script -> loader.add(storyteller.tell(script), 1));
    loader.finish();
    jira.dashboards().create(administrator, "Halden Works (demo data: every name is invented)");
  }
}

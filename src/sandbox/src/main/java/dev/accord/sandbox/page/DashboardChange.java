package dev.accord.sandbox.page;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.jira.dashboard.Dashboard;
import dev.accord.sandbox.jira.dashboard.Dashboards;
import dev.accord.sandbox.jira.user.User;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the owner of a dashboard changes on it. */
final class DashboardChange extends PageServlet {
  private static final long serialVersionUID = 1L;
  private static final String PREFERENCE = "pref.";

  DashboardChange(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    visit.redirect("/secure/Dashboard.jspa");
  }

  @Override
  void act(Visit visit) throws IOException {
    User user = visit.requireUser();
    Dashboards dashboards = site().jira().dashboards();
    long shown =
        switch (visit.requireParam("change")) {
          case "create" -> dashboards.create(user, visit.param("name").orElse("")).id();
          case "add" -> add(visit, user, dashboards);
          case "move" -> move(visit, user, dashboards);
          case "remove" -> remove(visit, user, dashboards);
          case "preferences" -> setPreferences(visit, user, dashboards);
          default -> throw JiraProblem.invalid("A dashboard cannot be changed in that way.");
        };
    visit.redirect("/secure/Dashboard.jspa?selectPageId=" + shown);
  }

  private static long add(Visit visit, User user, Dashboards dashboards) {
    Dashboard dashboard = dashboard(visit, dashboards);
    int shorter = dashboard.column(1).size() < dashboard.column(0).size() ? 1 : 0;
    dashboards.add(user, dashboard, visit.requireParam("moduleKey"), shorter);
    return dashboard.id();
  }

  private static long move(Visit visit, User user, Dashboards dashboards) {
    Dashboard dashboard = dashboard(visit, dashboards);
    dashboards.move(
        user, dashboard, item(visit), visit.number("column", 0), visit.number("place", 0));
    return dashboard.id();
  }

  private static long remove(Visit visit, User user, Dashboards dashboards) {
    Dashboard dashboard = dashboard(visit, dashboards);
    dashboards.remove(user, dashboard, item(visit));
    return dashboard.id();
  }

  private static long setPreferences(Visit visit, User user, Dashboards dashboards) {
    Dashboard dashboard = dashboard(visit, dashboards);
    Map<String, String> preferences = new LinkedHashMap<>();
    visit
        .request()
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith(PREFERENCE)) {
                preferences.put(name.substring(PREFERENCE.length()), values[0]);
              }
            });
    dashboards.setPreferences(user, dashboard, item(visit), preferences);
    return dashboard.id();
  }

  private static long item(Visit visit) {
    return visit.number("item", 0);
  }

  private static Dashboard dashboard(Visit visit, Dashboards dashboards) {
    return dashboards
        .byId(visit.number("dashboard", 0))
        .orElseThrow(() -> JiraProblem.notFound("There is no such dashboard."));
  }
}

package dev.accord.sandbox.page;

import dev.accord.sandbox.api.SignIn;
import dev.accord.sandbox.api.Views;
import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.server.Mount;
import dev.accord.sandbox.server.PageShell;
import dev.accord.sandbox.server.PluginModules;
import java.util.List;

/** Which page answers where. */
public final class Pages {
  private final Site site;

  public Pages(Jira jira, SignIn signIn, Views views, PluginModules plugins) {
    Fragments fragments = new Fragments(jira, views);
    site = new Site(jira, signIn, views, plugins, new Shell(jira, plugins, fragments));
  }

  public PageShell shell() {
    return site.shell();
  }

  public List<Mount> mounts() {
    Fragments fragments = new Fragments(site.jira(), site.views());
    return List.of(
        Mount.of("login", new LoginPage(site), "/login.jsp"),
        Mount.of("logout", new LogoutPage(site), "/logout"),
        Mount.of("home", new HomePage(site), "", "/secure/", "/secure/MyJiraHome.jspa"),
        Mount.of("issue", new IssuePage(site, fragments), "/browse/*"),
        Mount.of("create-issue", new CreateIssuePage(site), "/secure/CreateIssue!default.jspa"),
        Mount.of("edit-issue", new EditIssuePage(site), "/secure/EditIssue!default.jspa"),
        Mount.of("move-issue", new MoveIssuePage(site), "/secure/MoveIssue!default.jspa"),
        Mount.of("search", new SearchPage(site), "/issues/*"),
        Mount.of("all-projects", new ProjectsPage(site), "/secure/BrowseProjects.jspa"),
        Mount.of("project", new ProjectPage(site), "/projects/*"),
        Mount.of(
            "project-settings", new ProjectSettingsPage(site), "/plugins/servlet/project-config/*"),
        Mount.of("dashboard", new DashboardPage(site), "/secure/Dashboard.jspa"),
        Mount.of("dashboard-change", new DashboardChange(site), "/secure/DashboardChange.jspa"),
        Mount.of("admin", new AdminPage(site), "/secure/admin/"),
        Mount.of("users", new UsersPage(site), "/secure/admin/user/UserBrowser.jspa"),
        Mount.of("page-files", new PageFiles(), "/sandbox/*"));
  }
}

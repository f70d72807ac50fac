package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.server.Layout;
import java.io.IOException;

/** The front page of administration. */
final class AdminPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  AdminPage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    Jira jira = site().jira();
    jira.gate().requireAdministrator(visit.requireUser());
    write(
        visit,
        "Administration",
        Layout.ADMIN,
        div(
            h1("Administration"),
            p(
                "%d users, %d projects. Plugins add their pages to the menu."
                    .formatted(jira.users().all().size(), jira.projects().all().size()))));
  }
}

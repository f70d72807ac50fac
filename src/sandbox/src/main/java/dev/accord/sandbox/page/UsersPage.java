package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.accord.sandbox.jira.Jira;
import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Layout;
import j2html.tags.DomContent;
import java.io.IOException;

/** Who is there, and in which groups. */
final class UsersPage extends PageServlet {
  private static final long serialVersionUID = 1L;

  UsersPage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    Jira jira = site().jira();
    jira.gate().requireAdministrator(visit.requireUser());
    write(
        visit,
        "Users",
        Layout.ADMIN,
        div(
            h1("Users"),
            table(
                    thead(tr(th("Name"), th("Username"), th("Zone"), th("Groups"))),
                    tbody(each(jira.users().all(), user -> row(jira, user))))
                .withClass("aui")));
  }

  private static DomContent row(Jira jira, User user) {
    return tr(
        td(user.displayName()),
        td(user.name()),
        td(user.zone().getId()),
        td(String.join(", ", jira.groups().of(user))));
  }
}

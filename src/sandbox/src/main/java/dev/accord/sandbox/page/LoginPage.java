package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;

import dev.accord.sandbox.jira.user.User;
import dev.accord.sandbox.server.Layout;
import j2html.tags.DomContent;
import java.io.IOException;
import java.util.Optional;

/** The login form, at Jira's address and with Jira's field names. */
final class LoginPage extends PageServlet {
  private static final long serialVersionUID = 1L;
  private static final String HOME = "/secure/Dashboard.jspa";

  LoginPage(Site site) {
    super(site);
  }

  @Override
  void show(Visit visit) throws IOException {
    write(visit, "Log in", Layout.GENERAL, draw(visit, ""));
  }

  @Override
  void act(Visit visit) throws IOException {
    String name = visit.param("os_username").orElse("");
    String password = Optional.ofNullable(visit.request().getParameter("os_password")).orElse("");
    Optional<User> user = site().signIn().logIn(visit.request(), name, password);
    if (user.isPresent()) {
      visit.redirect(destination(visit));
      return;
    }
    String refused = "Sorry, your username and password are incorrect. Please try again.";
    write(visit, "Log in", Layout.GENERAL, draw(visit, refused));
  }

  /** Only a path of this Jira: another site's address is none. */
  private static String destination(Visit visit) {
    return visit
        .param("os_destination")
        .filter(path -> path.startsWith("/") && !path.startsWith("//") && !path.contains("\\"))
        .orElse(HOME);
  }

  private static DomContent draw(Visit visit, String refused) {
    return div(
            h1("Log in"),
            iff(
                !refused.isEmpty(),
                div(p(refused)).withClass("aui-message aui-message-error").attr("role", "alert")),
            form(
                    Forms.token(visit),
                    input()
                        .withType("hidden")
                        .withName("os_destination")
                        .withValue(destination(visit)),
                    field("os_username", "Username", "text", visit.param("os_username").orElse("")),
                    field("os_password", "Password", "password", ""),
                    div(Forms.submit("Log in")).withClass("buttons-container"))
                .withId("login-form")
                .withMethod("post")
                .withAction(visit.url("/login.jsp"))
                .withClass("aui top-label"))
        .withClass("sandbox-narrow");
  }

  private static DomContent field(String id, String name, String type, String value) {
    String fill = type.equals("password") ? "current-password" : "username";
    return div(
            label(name).withFor(id),
            input()
                .withId(id)
                .withName(id)
                .withType(type)
                .withValue(value)
                .attr("autocomplete", fill)
                .withClass("text long-field"))
        .withClass("field-group");
  }
}

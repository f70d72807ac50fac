package dev.accord.sandbox.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import dev.accord.sandbox.jira.JiraProblem;
import dev.accord.sandbox.server.Layout;
import dev.accord.sandbox.server.Page;
import dev.accord.sandbox.server.XsrfTokens;
import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page: shows itself on GET, acts on POST, and turns refusals into pages. */
abstract class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Site site;

  PageServlet(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  abstract void show(Visit visit) throws IOException;

  /** What a form of this page asks for; its token has been checked. */
  void act(Visit visit) throws IOException {
    visit.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(site, request, response);
    try {
      answer(visit);
    } catch (JiraProblem problem) {
      refuse(visit, problem);
    }
  }

  private void answer(Visit visit) throws IOException {
    switch (visit.request().getMethod()) {
      case "GET", "HEAD" -> show(visit);
      case "POST" -> {
        if (!XsrfTokens.isValid(visit.request())) {
          throw JiraProblem.forbidden(
              "This form was not sent from this page, or the session ended. Go back and try again.");
        }
        act(visit);
      }
      default -> visit.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private void refuse(Visit visit, JiraProblem problem) throws IOException {
    boolean mayLogIn = problem.kind() == JiraProblem.Kind.NOT_LOGGED_IN || visit.user().isEmpty();
    if (mayLogIn) {
      visit.redirect("/login.jsp?os_destination=" + Visit.encoded(visit.destination()));
      return;
    }
    visit.response().setStatus(problem.kind().httpStatus());
    write(visit, "Not possible", Layout.GENERAL, refusal(problem));
  }

  private static DomContent refusal(JiraProblem problem) {
    return div(
        h1("That is not possible"),
        div(
                each(problem.messages(), message -> p(message)),
                each(problem.fieldErrors().values(), message -> p(message)))
            .withClass("aui-message aui-message-error"));
  }

  final void write(Visit visit, String title, Layout layout, DomContent body) throws IOException {
    write(visit, Page.of(title, layout, body.render()));
  }

  final void write(Visit visit, Page page) throws IOException {
    site.shell().write(visit.request(), visit.response(), page);
  }
}

package dev.accord.sandbox.scenario.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.Layout;
import dev.accord.sandbox.server.Page;
import dev.accord.sandbox.server.PageShell;
import dev.accord.sandbox.server.RequestUser;
import j2html.tags.DomContent;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows administrators what an import made of its file; as JSON too, with every bad entry. */
public final class ReportPage extends HttpServlet {
  public static final String PATH = "/secure/admin/ImportReport";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_LIST = 1000;

  private final transient PageShell shell;
  private final transient Supplier<Optional<String>> report;

  /**
   * @param report the JSON of the report, if anything was imported
   */
  public ReportPage(PageShell shell, Supplier<Optional<String>> report) {
    this.shell = shell;
    this.report = report;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<CurrentUser> user = RequestUser.of(request);
    if (user.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + PATH);
    } else if (!user.get().administrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (request.getServletPath().endsWith(".json")) {
      writeJson(response);
    } else {
      String body = body(request).render();
      shell.write(request, response, Page.of("Import report", Layout.ADMIN, body));
    }
  }

  private void writeJson(HttpServletResponse response) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(report.get().orElse("{}").getBytes(StandardCharsets.UTF_8));
  }

  private DomContent body(HttpServletRequest request) {
    return report
        .get()
        .map(ReportText::read)
        .map(found -> draw(request, found))
        .orElseGet(() -> div(h1("Import report"), p("Nothing was imported into this sandbox.")));
  }

  private static DomContent draw(HttpServletRequest request, ImportReport report) {
    return div(
        h1("Import report"),
        p("%s, loaded %s (UTC).".formatted(report.source(), report.at())),
        figures(report),
        iff(!report.notes().isEmpty(), notes(report.notes())),
        h2("Bad entries"),
        bad(report.bad()),
        p(a("All of it as JSON").withHref(request.getContextPath() + PATH + ".json")));
  }

  private static DomContent figures(ImportReport report) {
    return table(
            caption("What was read and made of it"),
            tbody(
                each(
                    report.figures().entrySet(),
                    one ->
                        tr(
                            th(one.getKey()).attr("scope", "row"),
                            td("%,d".formatted(one.getValue()))))))
        .withClass("aui");
  }

  private static DomContent notes(List<String> notes) {
    return div(h2("Notes"), ul(each(notes, note -> li(note))));
  }

  private static DomContent bad(List<BadEntry> bad) {
    if (bad.isEmpty()) {
      return p("None: every entry of the file was used.");
    }
    List<BadEntry> shown = bad.subList(0, Math.min(bad.size(), LONGEST_LIST));
    return div(
        p(
            "%,d entries could not be used%s."
                .formatted(
                    bad.size(),
                    shown.size() < bad.size() ? "; the first %,d:".formatted(LONGEST_LIST) : "")),
        table(
                thead(
                    tr(
                        each(
                            List.of("Place", "About", "Reason"),
                            head -> th(head).attr("scope", "col")))),
                tbody(each(shown, one -> tr(td(one.place()), td(one.subject()), td(one.reason())))))
            .withClass("aui"));
  }
}

package dev.accord.sandbox.admin;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import dev.accord.sandbox.platform.mail.Outbox;
import dev.accord.sandbox.platform.mail.OutboxEntry;
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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Shows administrators the outgoing mail, the newest first; bodies as text, whatever they are. */
public final class OutboxPage extends HttpServlet {

  public static final String PATH = "/secure/admin/Outbox";

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final transient PageShell shell;
  private final transient Outbox outbox;

  public OutboxPage(PageShell shell, Outbox outbox) {
    this.shell = shell;
    this.outbox = outbox;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<CurrentUser> user = RequestUser.of(request);
    if (user.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/login.jsp?os_destination=" + PATH);
    } else if (!user.get().administrator()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      String body = draw(outbox.all()).render();
      shell.write(request, response, Page.of("Outgoing mail", Layout.ADMIN, body));
    }
  }

  private static DomContent draw(List<OutboxEntry> entries) {
    if (entries.isEmpty()) {
      return div(
          h1("Outgoing mail"), p("No plugin has sent a mail yet. None would leave the sandbox."));
    }
    List<OutboxEntry> shown = entries.subList(0, Math.min(entries.size(), SHOWN));
    return div(
        h1("Outgoing mail"),
        p(
            "The newest %d of %d mails that plugins have sent. None has left the sandbox; times are UTC."
                .formatted(shown.size(), entries.size())),
        table(
                thead(
                    tr(
                        each(
                            List.of("Time", "To", "Subject and text", "Outcome"),
                            head -> th(head).attr("scope", "col")))),
                tbody(each(shown, OutboxPage::row)))
            .withClass("aui"));
  }

  private static DomContent row(OutboxEntry entry) {
    return tr(
        td(TIME.format(entry.time())),
        td(String.join(", ", entry.letter().recipients())),
        td(
            details(
                summary(entry.letter().subject()),
                pre(entry.letter().body()).withClass("sandbox-text"))),
        td(entry.refusal().orElse("sent")));
  }
}

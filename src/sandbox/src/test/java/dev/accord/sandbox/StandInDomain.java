package dev.accord.sandbox;

import dev.accord.sandbox.server.Authentication;
import dev.accord.sandbox.server.Authenticator;
import dev.accord.sandbox.server.CurrentUser;
import dev.accord.sandbox.server.Domain;
import dev.accord.sandbox.server.DomainContext;
import dev.accord.sandbox.server.Login;
import dev.accord.sandbox.server.Mount;
import dev.accord.sandbox.server.PageShell;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The least of a Jira: three users whose password is their name, and one kind of page. */
final class StandInDomain implements Domain, Authenticator {

  /** Makes a page; a test sets it to try out fragments. */
  interface Body {
    String draw(HttpServletRequest request);
  }

  private final DomainContext context;
  private volatile Body body = request -> "";

  StandInDomain(DomainContext context) {
    this.context = context;
  }

  DomainContext context() {
    return context;
  }

  void body(Body newBody) {
    body = newBody;
  }

  @Override
  public Authenticator authenticator() {
    return this;
  }

  @Override
  public Authentication authenticate(HttpServletRequest request) {
    if (request.getSession(false) != null) {
      return signedIn(
          (String) request.getSession().getAttribute("user"), Authentication.Means.SESSION);
    }
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (header.startsWith("Bearer ")) {
      return signedIn(header.substring(7), Authentication.Means.TOKEN);
    }
    if (header.startsWith("Basic ")) {
      String[] parts =
          new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8)
              .split(":");
      return parts[0].equals(parts[1])
          ? signedIn(parts[0], Authentication.Means.BASIC)
          : new Authentication.Refused("wrong password");
    }
    return new Authentication.Anonymous();
  }

  private static Authentication signedIn(String name, Authentication.Means means) {
    return new Authentication.SignedIn(
        new CurrentUser(
            "key-" + name,
            name,
            name,
            name.equals("german") ? Locale.GERMANY : Locale.UK,
            !name.equals("unlicensed"),
            name.equals("admin"),
            name.equals("admin")),
        means);
  }

  @Override
  public UserScope enter(Optional<CurrentUser> user) {
    return () -> {};
  }

  @Override
  public PageShell pageShell() {
    return (request, response, page) -> {
      response.setContentType("text/html;charset=UTF-8");
      response
          .getWriter()
          .write(
              "<html><head><title>%s - Jira</title>%s%s</head><body class=\"%s %s\"><div id=\"logo\"></div>%s</body></html>"
                  .formatted(
                      page.title(),
                      context.plugins().resourceTags(page.resourceContexts()),
                      page.head(),
                      page.layout(),
                      page.meta().get("admin.active.section"),
                      page.body()));
    };
  }

  @Override
  public List<Mount> mounts() {
    return List.of(
        Mount.of("session", new Session(), "/session"), Mount.of("body", new Drawn(), "/body"));
  }

  /** Starts a session for the user in the query. */
  private static final class Session extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      request.getSession().setAttribute("user", request.getQueryString());
    }
  }

  private final class Drawn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(body.draw(request));
    }
  }

  @Override
  public List<Login> logins() {
    return List.of(new Login("admin", "admin", "token-of-admin", "administrator"));
  }

  @Override
  public void close() {
    // nothing runs
  }
}

package dev.accord.plugin.panel;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/**
 * Every page of the app, for everybody who is logged in: what is shown at which path, and to whom,
 * is decided by the front end and by REST.
 */
public final class AppServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final String ROOT = "/plugins/servlet/accord";

  private final transient JiraAuthenticationContext authentication;
  private final transient LoginUriProvider login;
  private final transient Page page;

  @Inject
  public AppServlet(JiraAuthenticationContext authentication, LoginUriProvider login, Page page) {
    this.authentication = authentication;
    this.login = login;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (authentication.getLoggedInUser() == null) {
      URI here = URI.create(request.getRequestURL().toString());
      response.sendRedirect(login.getLoginUri(here).toString());
      return;
    }
    page.write(
        response,
        "templates/app.vm",
        "accord.app",
        Map.of("root", request.getContextPath() + ROOT));
  }
}

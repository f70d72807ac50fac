package dev.accord.plugin.panel;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/**
 * The administration page: for administrators of Jira who have just entered their password.
 *
 * <p>It is an empty element; what is in it comes over REST.
 */
public final class AdminServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient JiraAuthenticationContext authentication;
  private final transient GlobalPermissionManager permissions;
  private final transient LoginUriProvider login;
  private final transient WebSudoManager webSudo;
  private final transient Page page;

  @Inject
  public AdminServlet(
      JiraAuthenticationContext authentication,
      GlobalPermissionManager permissions,
      LoginUriProvider login,
      WebSudoManager webSudo,
      Page page) {
    this.authentication = authentication;
    this.permissions = permissions;
    this.login = login;
    this.webSudo = webSudo;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ApplicationUser user = authentication.getLoggedInUser();
    if (user == null) {
      URI here = URI.create(request.getRequestURL().toString());
      response.sendRedirect(login.getLoginUri(here).toString());
      return;
    }
    if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
      response.sendError(
          HttpServletResponse.SC_FORBIDDEN, "Only Jira administrators may see this page.");
      return;
    }
    try {
      webSudo.willExecuteWebSudoRequest(request);
      page.write(response, "templates/admin.vm", "accord.admin", Map.of());
    } catch (WebSudoSessionException passwordNeeded) {
      webSudo.enforceWebSudoProtection(request, response);
    }
  }
}

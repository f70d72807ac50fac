package dev.accord.plugin.panel;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import dev.accord.plugin.jira.TestUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppServletTest {
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final LoginUriProvider login = mock(LoginUriProvider.class);
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final RequiredResources resources = mock(RequiredResources.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private AppServlet servlet;

  @BeforeEach
  void ask() throws IOException {
    PageBuilderService pages = mock(PageBuilderService.class);
    WebResourceAssembler assembler = mock(WebResourceAssembler.class);
    when(pages.assembler()).thenReturn(assembler);
    when(assembler.resources()).thenReturn(resources);
    when(request.getContextPath()).thenReturn("/jira");
    when(request.getRequestURL())
        .thenReturn(
            new StringBuffer("http://localhost:2990/jira/plugins/servlet/accord/calendars/berlin"));
    when(response.getWriter()).thenReturn(new PrintWriter(new StringWriter()));
    when(login.getLoginUri(any())).thenReturn(URI.create("/login.jsp?os_destination=x"));
    servlet = new AppServlet(authentication, login, new Page(templates, pages));
  }

  @Test
  void shows_the_app_to_whoever_is_logged_in() throws IOException {
    when(authentication.getLoggedInUser()).thenReturn(new TestUser("paul"));

    servlet.doGet(request, response);

    verify(resources).requireContext("accord.app");
    verify(templates)
        .render(eq("templates/app.vm"), eq(Map.of("root", "/jira/plugins/servlet/accord")), any());
  }

  @Test
  void sends_everybody_else_to_the_login_and_back_to_the_same_page() throws IOException {
    servlet.doGet(request, response);

    verify(login)
        .getLoginUri(
            URI.create("http://localhost:2990/jira/plugins/servlet/accord/calendars/berlin"));
    verify(response).sendRedirect("/login.jsp?os_destination=x");
    verify(templates, never()).render(any(), any(), any());
  }
}

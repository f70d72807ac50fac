package dev.accord.plugin.panel;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyServletTest {
  private final TemplateRenderer templates = mock(TemplateRenderer.class);
  private final RequiredResources resources = mock(RequiredResources.class);
  private final HttpServletRequest request = mock(HttpServletRequest.class);
  private final HttpServletResponse response = mock(HttpServletResponse.class);
  private SurveyServlet servlet;

  @BeforeEach
  void ask() throws IOException {
    PageBuilderService pages = mock(PageBuilderService.class);
    WebResourceAssembler assembler = mock(WebResourceAssembler.class);
    when(pages.assembler()).thenReturn(assembler);
    when(assembler.resources()).thenReturn(resources);
    when(response.getWriter()).thenReturn(new PrintWriter(new StringWriter()));
    servlet = new SurveyServlet(new Page(templates, pages));
  }

  @Test
  void shows_the_page_to_whoever_has_the_link_and_lets_it_go_nowhere_else() throws IOException {
    when(request.getPathInfo()).thenReturn("/accord-survey/abc_-9.XYZ");

    servlet.doGet(request, response);

    verify(resources).requireContext("accord.survey");
    verify(templates).render(eq("templates/survey.vm"), eq(Map.of("token", "abc_-9.XYZ")), any());
    verify(response).setHeader("Cache-Control", "no-store");
    verify(response).setHeader("Referrer-Policy", "no-referrer");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "/", "/\"><script>alert(1)</script>", "/a b", "/ü"})
  void repeats_nothing_that_is_no_token(@Nullable String path) throws IOException {
    when(request.getPathInfo()).thenReturn(path);

    servlet.doGet(request, response);

    verify(response).sendError(HttpServletResponse.SC_NOT_FOUND);
    verify(templates, never()).render(any(), any(), any());
  }
}

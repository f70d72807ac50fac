package dev.accord.plugin.panel;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The markup of the administration page, which Jira puts its own frame round. */
public final class AdminPage {
  private static final String TEMPLATE = "templates/admin.vm";
  private static final String RESOURCES = "accord.admin";

  private final TemplateRenderer templates;
  private final PageBuilderService pages;

  public AdminPage(TemplateRenderer templates, PageBuilderService pages) {
    this.templates = templates;
    this.pages = pages;
  }

  void write(HttpServletResponse response) throws IOException {
    pages.assembler().resources().requireContext(RESOURCES);
    response.setContentType("text/html;charset=UTF-8");
    templates.render(TEMPLATE, Map.of(), response.getWriter());
  }
}

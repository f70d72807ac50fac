package dev.accord.plugin.panel;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The markup of a page: an element that the front end fills, which Jira puts its frame round. */
public final class Page {
  private final TemplateRenderer templates;
  private final PageBuilderService pages;

  public Page(TemplateRenderer templates, PageBuilderService pages) {
    this.templates = templates;
    this.pages = pages;
  }

  /**
   * Writes the page.
   *
   * @param template its path in the jar
   * @param resources the context of the scripts and styles that it needs
   * @param values strings that the template shows
   */
  void write(
      HttpServletResponse response, String template, String resources, Map<String, String> values)
      throws IOException {
    pages.assembler().resources().requireContext(resources);
    response.setContentType("text/html;charset=UTF-8");
    templates.render(template, Map.copyOf(values), response.getWriter());
  }
}

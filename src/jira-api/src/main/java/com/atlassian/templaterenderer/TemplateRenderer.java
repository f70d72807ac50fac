package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Renders a Velocity template of the plugin. */
@NullMarked
public interface TemplateRenderer {
  void render(String template, Map<String, Object> context, Writer writer) // P11
      throws RenderingException, IOException;
}

package dev.accord.sandbox.plugins.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders templates of the one plugin that asked for this service. */
public record PluginTemplateRenderer(String pluginKey, Templates templates)
    implements TemplateRenderer {

  @Override
  public void render(String template, Map<String, Object> context, Writer writer)
      throws IOException {
    try {
      writer.write(templates.of(pluginKey).renderFile(template, templates.withDefaults(context)));
    } catch (PluginException e) {
      RenderingException failure = new RenderingException(String.valueOf(e.getMessage()));
      failure.initCause(e);
      throw failure;
    }
  }
}

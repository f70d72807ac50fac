package dev.accord.sandbox.plugins.velocity;

import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;

/** Renders the Velocity templates in one plugin's jar. */
public final class PluginTemplates {

  private final PluginBundle plugin;
  private final Allowlist allowlist = new Allowlist();
  private final VelocityEngine engine = new VelocityEngine();

  public PluginTemplates(PluginBundle plugin) {
    this.plugin = plugin;
    engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
    engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
    engine.setProperty("resource.loader.none.class", NoIncludes.class.getName());
    engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
    engine.init();
  }

  Registration allow(Collection<MethodSignature> methods) {
    return allowlist.add(methods);
  }

  /**
   * Renders a template file of the jar.
   *
   * @throws PluginException when the file is missing or is no valid template
   */
  public String renderFile(String path, Map<String, Object> values) {
    URL file =
        plugin
            .file(path)
            .orElseThrow(
                () ->
                    new PluginException(
                        "%s has no template %s".formatted(plugin.pluginKey(), path)));
    try (InputStream content = file.openStream();
        Reader template = new InputStreamReader(content, StandardCharsets.UTF_8)) {
      return render(path, template, values, true);
    } catch (IOException e) {
      throw new PluginException("the template %s cannot be read".formatted(file), e);
    }
  }

  /**
   * Renders a template given as text, such as a link with $projectKeyEncoded; nothing is escaped.
   */
  public String renderText(String template, Map<String, Object> values) {
    return render(template, new StringReader(template), values, false);
  }

  private String render(String name, Reader template, Map<String, Object> values, boolean escaped) {
    VelocityContext context = new VelocityContext(new HashMap<>(values));
    if (escaped) {
      EventCartridge cartridge = new EventCartridge();
      cartridge.addEventHandler(new HtmlEscape());
      cartridge.attachToContext(context);
    }
    StringWriter rendered = new StringWriter();
    try {
      plugin.call(() -> engine.evaluate(context, rendered, name, template));
    } catch (VelocityException e) {
      throw new PluginException(
          "the template %s of %s fails: %s".formatted(name, plugin.pluginKey(), e.getMessage()), e);
    } catch (Exception e) {
      throw new PluginException(
          "the template %s of %s fails".formatted(name, plugin.pluginKey()), e);
    }
    return rendered.toString();
  }
}

package dev.accord.sandbox.plugins.servlet;

import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import jakarta.servlet.Servlet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code <servlet key class><url-pattern>/x</url-pattern></servlet>}. */
public final class ServletModuleType implements ModuleType {

  private final ServletDispatch dispatch;

  public ServletModuleType(ServletDispatch dispatch) {
    this.dispatch = dispatch;
  }

  @Override
  public String element() {
    return "servlet";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    List<UrlPattern> patterns =
        module.element().children("url-pattern").stream()
            .map(DescriptorElement::text)
            .map(UrlPattern::parse)
            .toList();
    if (patterns.isEmpty()) {
      throw new PluginException("it has no <url-pattern>");
    }
    Servlet servlet = plugin.object(module.element().required("class"), Servlet.class);
    initialise(servlet, module, plugin);
    return dispatch.add(new ServletModule(plugin, servlet, patterns));
  }

  private void initialise(Servlet servlet, ModuleDescriptor module, PluginScope plugin) {
    Map<String, String> params =
        module.element().children("init-param").stream()
            .collect(
                Collectors.toMap(
                    param -> param.requiredText("param-name"),
                    param -> param.requiredText("param-value")));
    ModuleServletConfig config =
        new ModuleServletConfig(module.completeKey(), dispatch.getServletContext(), params);
    try {
      plugin.call(
          () -> {
            servlet.init(config);
            return config;
          });
    } catch (Exception e) {
      throw new PluginException("its servlet does not start: " + e, e);
    }
  }
}

package dev.accord.sandbox.plugins.rest;

import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.servlet.ModuleServletConfig;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.servlet.ServletContainer;

/** {@code <rest key path="/x" version="1.0"><package>a.b</package></rest>}. */
public final class RestModuleType implements ModuleType {

  private final RestDispatch dispatch;

  public RestModuleType(RestDispatch dispatch) {
    this.dispatch = dispatch;
  }

  @Override
  public String element() {
    return "rest";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    String path = module.element().required("path");
    String version = module.element().required("version");
    RestVersion.parse(version);
    if (!path.startsWith("/") || path.endsWith("/")) {
      throw new PluginException("its path must be like /x, was " + path);
    }
    List<String> packages =
        module.element().children("package").stream().map(DescriptorElement::text).toList();
    List<Object> resources =
        ResourceClasses.find(plugin.bundle(), packages).stream()
            .map(type -> plugin.object(type, Object.class))
            .toList();
    if (resources.isEmpty()) {
      throw new PluginException("no class with @Path found in packages " + packages);
    }
    ServletContainer application = start(module, plugin, resources);
    return dispatch.add(new RestModule(plugin, path, version, application));
  }

  private ServletContainer start(
      ModuleDescriptor module, PluginScope plugin, List<Object> resources) {
    ServletContainer application = new ServletContainer(new RestApplication(resources));
    ModuleServletConfig config =
        new ModuleServletConfig(module.completeKey(), dispatch.getServletContext(), Map.of());
    try {
      plugin.call(
          () -> {
            application.init(config);
            return application;
          });
    } catch (Exception e) {
      throw new PluginException("its resources do not start: " + e, e);
    }
    return application;
  }
}

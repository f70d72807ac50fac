package dev.accord.sandbox.plugins.spring;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;

/** Spring's own XML namespaces, from the host's Spring, and Gemini Blueprint's. */
final class PluginNamespaces implements NamespaceHandlerResolver {

  static final String BLUEPRINT = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

  private final NamespaceHandlerResolver spring =
      new DefaultNamespaceHandlerResolver(PluginNamespaces.class.getClassLoader());
  private final BlueprintNamespace blueprint;

  PluginNamespaces(BundleContext plugin) {
    this.blueprint = new BlueprintNamespace(plugin);
    this.blueprint.init();
  }

  @Override
  public @Nullable NamespaceHandler resolve(String namespaceUri) {
    return namespaceUri.equals(BLUEPRINT) ? blueprint : spring.resolve(namespaceUri);
  }
}

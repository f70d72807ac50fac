package dev.accord.sandbox.plugins.spring;

import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** {@code <osgi:reference>} and {@code <osgi:service>}; the schema refuses everything else. */
final class BlueprintNamespace extends NamespaceHandlerSupport {

  private final BundleContext plugin;

  BlueprintNamespace(BundleContext plugin) {
    this.plugin = plugin;
  }

  @Override
  public void init() {
    registerBeanDefinitionParser("reference", new ReferenceParser(plugin));
    registerBeanDefinitionParser("service", new ServiceParser(plugin));
  }
}

package dev.accord.sandbox.plugins.spring;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** {@code <osgi:reference id interface>}: a service of the host as a bean of the plugin. */
final class ReferenceParser implements BeanDefinitionParser {

  private final BundleContext plugin;

  ReferenceParser(BundleContext plugin) {
    this.plugin = plugin;
  }

  @Override
  public RootBeanDefinition parse(Element element, ParserContext context) {
    String id = element.getAttribute("id");
    String type = element.getAttribute("interface");
    ServiceReference<?> reference = plugin.getServiceReference(type);
    if (reference == null) {
      throw new PluginException(
          "<osgi:reference id=\"%s\"> asks for %s, which the sandbox does not have"
              .formatted(id, type));
    }
    RootBeanDefinition definition = definition(type, reference, context);
    definition.setDestroyMethodName("");
    definition.setSource(context.extractSource(element));
    context.getRegistry().registerBeanDefinition(id, definition);
    return definition;
  }

  private RootBeanDefinition definition(
      String type, ServiceReference<?> reference, ParserContext context) {
    Class<?> loaded =
        ClassUtils.resolveClassName(type, context.getReaderContext().getBeanClassLoader());
    RootBeanDefinition definition = new RootBeanDefinition();
    definition.setTargetType(loaded);
    definition.setBeanClass(loaded);
    definition.setInstanceSupplier(() -> ImportedService.of(loaded, service(type, reference)));
    return definition;
  }

  private Object service(String type, ServiceReference<?> reference) {
    Object service = plugin.getService(reference);
    if (service == null) {
      throw new PluginException("the service %s cannot be had now".formatted(type));
    }
    return service;
  }
}

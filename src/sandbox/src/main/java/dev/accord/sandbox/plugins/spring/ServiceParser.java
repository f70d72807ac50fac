package dev.accord.sandbox.plugins.spring;

import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** {@code <osgi:service ref interface>}: a bean of the plugin as a service for others. */
final class ServiceParser implements BeanDefinitionParser {

  private final BundleContext plugin;

  ServiceParser(BundleContext plugin) {
    this.plugin = plugin;
  }

  @Override
  public RootBeanDefinition parse(Element element, ParserContext context) {
    RootBeanDefinition definition = new RootBeanDefinition(ExportedService.class);
    var arguments = definition.getConstructorArgumentValues();
    arguments.addIndexedArgumentValue(0, plugin);
    arguments.addIndexedArgumentValue(1, element.getAttribute("interface"));
    arguments.addIndexedArgumentValue(2, new RuntimeBeanReference(element.getAttribute("ref")));
    definition.setSource(context.extractSource(element));
    context.getReaderContext().registerWithGeneratedName(definition);
    return definition;
  }
}

package dev.accord.sandbox.plugins.spring;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import java.net.URL;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;

/** The beans of one started plugin. */
public final class PluginContext implements AutoCloseable {

  private final PluginBundle bundle;
  private final GenericApplicationContext beans;

  private PluginContext(PluginBundle bundle, GenericApplicationContext beans) {
    this.bundle = bundle;
    this.beans = beans;
  }

  /**
   * Makes every singleton of the plugin.
   *
   * @throws PluginException naming the missing host service, or the bean that failed and why
   */
  public static PluginContext start(PluginBundle bundle) {
    List<URL> files = bundle.springFiles();
    if (files.isEmpty()) {
      throw new PluginException(
          bundle.pluginKey() + " has no META-INF/spring/*.xml, so it would have no beans.");
    }
    GenericApplicationContext beans = new GenericApplicationContext();
    beans.setDisplayName(bundle.pluginKey());
    beans.setClassLoader(bundle.classLoader());
    try {
      bundle.call(
          () -> {
            reader(bundle, beans)
                .loadBeanDefinitions(files.stream().map(UrlResource::new).toArray(Resource[]::new));
            beans.refresh();
            return beans;
          });
    } catch (Exception e) {
      beans.close();
      throw new PluginException(
          "the Spring context of %s does not start: %s"
              .formatted(bundle.pluginKey(), NestedExceptionUtils.getMostSpecificCause(e)),
          e);
    }
    return new PluginContext(bundle, beans);
  }

  private static XmlBeanDefinitionReader reader(
      PluginBundle bundle, GenericApplicationContext beans) {
    XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
    reader.setBeanClassLoader(bundle.classLoader());
    reader.setEntityResolver(new OfflineSchemas());
    reader.setNamespaceHandlerResolver(new PluginNamespaces(bundle.context()));
    return reader;
  }

  /**
   * The plugin's object of a class that its descriptor names: the bean of that class, or else a new
   * object with its constructor's arguments from the context.
   */
  public <T> T object(String className, Class<T> expected) {
    Class<?> type = bundle.load(className);
    if (!expected.isAssignableFrom(type)) {
      throw new PluginException(
          "%s: %s must be a %s".formatted(bundle.pluginKey(), className, expected.getName()));
    }
    try {
      return bundle.call(
          () -> {
            String[] names = beans.getBeanNamesForType(type);
            Object found =
                names.length > 0
                    ? beans.getBean(names[0])
                    : beans
                        .getAutowireCapableBeanFactory()
                        .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
            return expected.cast(found);
          });
    } catch (BeansException e) {
      throw new PluginException(
          "%s: %s cannot be made: %s"
              .formatted(
                  bundle.pluginKey(), className, NestedExceptionUtils.getMostSpecificCause(e)),
          e);
    } catch (Exception e) {
      throw new PluginException(bundle.pluginKey() + ": " + className + " cannot be made", e);
    }
  }

  /** Destroys the beans, and withdraws what they offered to others. */
  @Override
  public void close() {
    try {
      bundle.call(
          () -> {
            beans.close();
            return beans;
          });
    } catch (Exception e) {
      throw new PluginException(
          "the beans of %s cannot be destroyed".formatted(bundle.pluginKey()), e);
    }
  }
}

package dev.accord.sandbox.plugins.osgi;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** An installed plugin jar: its classes and files. */
public final class PluginBundle {

  private final String pluginKey;
  private final Bundle bundle;

  PluginBundle(String pluginKey, Bundle bundle) {
    this.pluginKey = pluginKey;
    this.bundle = bundle;
  }

  public String pluginKey() {
    return pluginKey;
  }

  /**
   * Resolves the jar's imports and starts it.
   *
   * @throws PluginException naming the packages that nobody exports
   */
  public void start() {
    try {
      bundle.start();
    } catch (BundleException e) {
      throw new PluginException("%s does not start: %s".formatted(pluginKey, e.getMessage()), e);
    }
  }

  public void stop() {
    try {
      bundle.stop();
    } catch (BundleException e) {
      throw new PluginException("%s does not stop: %s".formatted(pluginKey, e.getMessage()), e);
    }
  }

  public void uninstall() {
    try {
      bundle.uninstall();
    } catch (BundleException e) {
      throw new PluginException(
          "%s cannot be uninstalled: %s".formatted(pluginKey, e.getMessage()), e);
    }
  }

  /** Where the plugin asks for services and offers its own; only while started. */
  public BundleContext context() {
    return Optional.ofNullable(bundle.getBundleContext())
        .orElseThrow(() -> new IllegalStateException(pluginKey + " is not started"));
  }

  /** The services that the plugin itself offers under the type. */
  public <T> List<T> services(Class<T> type) {
    ServiceReference<?>[] offered = bundle.getRegisteredServices();
    if (offered == null) {
      return List.of();
    }
    return Arrays.stream(offered)
        .map(context()::getService)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** The class loader of the plugin; only while started. */
  public ClassLoader classLoader() {
    return wiring().getClassLoader();
  }

  /**
   * Loads a class that the descriptor names.
   *
   * @throws PluginException when the plugin lacks it
   */
  public Class<?> load(String className) {
    try {
      return bundle.loadClass(className);
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      throw new PluginException(
          "%s names the class %s, which cannot be loaded: %s"
              .formatted(pluginKey, className, e.getMessage()),
          e);
    }
  }

  /** A file of the jar; a leading slash makes no difference. */
  public Optional<URL> file(String path) {
    return Optional.ofNullable(bundle.getEntry(path));
  }

  /** The XML files of META-INF/spring. */
  public List<URL> springFiles() {
    var found = bundle.findEntries("META-INF/spring", "*.xml", false);
    return found == null ? List.of() : Collections.list(found);
  }

  /** The paths of the jar's own class files, below a folder or everywhere ("/"). */
  public Collection<String> classFiles(String folder) {
    return wiring()
        .listResources(
            folder,
            "*.class",
            BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE);
  }

  /** Calls the plugin's code with its class loader as the thread's. */
  public <T> T call(Callable<T> code) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classLoader());
    try {
      return code.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private BundleWiring wiring() {
    return Optional.ofNullable(bundle.adapt(BundleWiring.class))
        .orElseThrow(() -> new IllegalStateException(pluginKey + " is not resolved"));
  }
}

package dev.accord.sandbox.plugins.osgi;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.descriptor.PluginJar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/**
 * A running Felix. Plugins see the JDK, the {@link ExportedLibraries} that they import, and the
 * services that the host registers; nothing else of the host's class path.
 */
public final class OsgiFramework implements AutoCloseable {

  private static final String LOCATION = "plugin:";

  private final Framework framework;

  private OsgiFramework(Framework framework) {
    this.framework = framework;
  }

  /**
   * Starts the framework.
   *
   * @param cache a folder of its own, emptied first
   */
  public static OsgiFramework start(Path cache) {
    Framework framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    ExportedLibraries.systemPackages(),
                    Constants.FRAMEWORK_BUNDLE_PARENT,
                    Constants.FRAMEWORK_BUNDLE_PARENT_EXT,
                    "felix.log.level",
                    "1"));
    try {
      framework.start();
    } catch (BundleException e) {
      throw new PluginException("the OSGi framework does not start in " + cache, e);
    }
    return new OsgiFramework(framework);
  }

  /** Offers one service of the host to every plugin. */
  public void register(Class<?> type, Object service) {
    context().registerService(type.getName(), service, new Hashtable<>());
  }

  /** Offers each plugin a service of its own, made when the plugin first asks, by its key. */
  public <T> void registerPerPlugin(Class<T> type, Function<String, ? extends T> byPluginKey) {
    context()
        .registerService(type.getName(), new ServicePerPlugin<>(byPluginKey), new Hashtable<>());
  }

  private record ServicePerPlugin<T>(Function<String, ? extends T> byPluginKey)
      implements ServiceFactory<T> {

    @Override
    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
      return byPluginKey.apply(bundle.getLocation().substring(LOCATION.length()));
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
      // what a plugin had, goes with the plugin's modules
    }
  }

  /** Installs a jar without starting it. */
  public PluginBundle install(PluginJar jar) {
    String key = jar.descriptor().key();
    try (InputStream content = Files.newInputStream(jar.path())) {
      return new PluginBundle(key, context().installBundle(LOCATION + key, content));
    } catch (IOException | BundleException e) {
      throw new PluginException(
          "%s cannot be installed: %s".formatted(jar.path(), e.getMessage()), e);
    }
  }

  private BundleContext context() {
    return framework.getBundleContext();
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
    } catch (BundleException e) {
      throw new PluginException("the OSGi framework does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

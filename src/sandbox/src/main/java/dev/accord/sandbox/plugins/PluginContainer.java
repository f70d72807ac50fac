package dev.accord.sandbox.plugins;

import dev.accord.sandbox.plugins.descriptor.PluginDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.descriptor.PluginJar;
import dev.accord.sandbox.plugins.osgi.OsgiFramework;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugins of the host, by key. Plugins are installed, enabled, disabled and upgraded while the
 * host serves; one change at a time.
 */
public final class PluginContainer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PluginContainer.class);

  private final OsgiFramework framework;
  private final PluginModel model;
  private final Map<String, InstalledPlugin> plugins = new LinkedHashMap<>();

  /** Takes over a started framework in which the host's services are registered. */
  public PluginContainer(OsgiFramework framework, PluginModel model) {
    this.framework = framework;
    this.model = model;
  }

  /**
   * Installs and enables a plugin jar. One with the key of an installed plugin replaces it.
   *
   * @throws PluginException when the jar is no usable plugin (an installed one then stays as it
   *     is), or when it does not start (it then stays installed, disabled)
   */
  public synchronized PluginInfo install(Path jar) {
    PluginJar plugin = PluginJar.read(jar);
    PluginDescriptor descriptor = plugin.descriptor();
    model.types().requireSupport(descriptor);
    Optional.ofNullable(plugins.remove(descriptor.key())).ifPresent(InstalledPlugin::uninstall);
    InstalledPlugin installed = new InstalledPlugin(descriptor, framework.install(plugin), model);
    plugins.put(descriptor.key(), installed);
    installed.enable();
    LOG.info("Installed {} {}", descriptor.key(), descriptor.version());
    return installed.info();
  }

  public synchronized PluginInfo enable(String key) {
    InstalledPlugin plugin = required(key);
    plugin.enable();
    LOG.info("Enabled {}", key);
    return plugin.info();
  }

  public synchronized PluginInfo disable(String key) {
    InstalledPlugin plugin = required(key);
    plugin.disable();
    LOG.info("Disabled {}", key);
    return plugin.info();
  }

  public synchronized void uninstall(String key) {
    required(key).uninstall();
    plugins.remove(key);
    LOG.info("Uninstalled {}", key);
  }

  public synchronized List<PluginInfo> plugins() {
    return plugins.values().stream().map(InstalledPlugin::info).toList();
  }

  public synchronized Optional<PluginInfo> plugin(String key) {
    return Optional.ofNullable(plugins.get(key)).map(InstalledPlugin::info);
  }

  private InstalledPlugin required(String key) {
    return Optional.ofNullable(plugins.get(key))
        .orElseThrow(() -> new PluginException("no plugin %s is installed".formatted(key)));
  }

  /** Disables every plugin, the latest first, and stops the framework. */
  @Override
  public synchronized void close() {
    List<InstalledPlugin> latestFirst = new ArrayList<>(plugins.values());
    Collections.reverse(latestFirst);
    latestFirst.forEach(InstalledPlugin::disable);
    plugins.clear();
    framework.close();
  }
}

package dev.accord.sandbox.plugins;

import dev.accord.sandbox.plugins.descriptor.PluginDescriptor;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import java.util.Optional;

/** A plugin from its installation to its removal, enabled or not. */
final class InstalledPlugin {

  private final PluginDescriptor descriptor;
  private final PluginBundle bundle;
  private final PluginModel model;
  private Optional<RunningPlugin> running = Optional.empty();

  InstalledPlugin(PluginDescriptor descriptor, PluginBundle bundle, PluginModel model) {
    this.descriptor = descriptor;
    this.bundle = bundle;
    this.model = model;
  }

  void enable() {
    if (running.isEmpty()) {
      running = Optional.of(RunningPlugin.start(descriptor, bundle, model));
    }
  }

  void disable() {
    running.ifPresent(RunningPlugin::close);
    running = Optional.empty();
  }

  void uninstall() {
    disable();
    bundle.uninstall();
  }

  PluginInfo info() {
    return new PluginInfo(
        descriptor.key(),
        descriptor.name(),
        descriptor.version(),
        descriptor.description(),
        running.isPresent());
  }
}

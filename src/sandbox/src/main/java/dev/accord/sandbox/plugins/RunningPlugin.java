package dev.accord.sandbox.plugins;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import dev.accord.sandbox.plugins.spring.PluginContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin while it is enabled. Closing undoes what starting did, in reverse. */
final class RunningPlugin implements PluginScope, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunningPlugin.class);

  private final PluginDescriptor descriptor;
  private final PluginBundle bundle;
  private final Deque<Registration> undo = new ArrayDeque<>();
  private Optional<PluginContext> beans = Optional.empty();

  private RunningPlugin(PluginDescriptor descriptor, PluginBundle bundle) {
    this.descriptor = descriptor;
    this.bundle = bundle;
  }

  /**
   * Starts the plugin: its classes, then what its beans need, its beans, its other modules, and
   * last its own start code.
   */
  static RunningPlugin start(PluginDescriptor descriptor, PluginBundle bundle, PluginModel model) {
    RunningPlugin plugin = new RunningPlugin(descriptor, bundle);
    try {
      bundle.start();
      plugin.undo.push(bundle::stop);
      model.parts().forEach(part -> plugin.undo.push(part.enable(plugin)));
      plugin.enableModules(model.types(), true);
      PluginContext context = PluginContext.start(bundle);
      plugin.undo.push(context::close);
      plugin.beans = Optional.of(context);
      plugin.enableModules(model.types(), false);
      plugin.tellLifecycle();
      return plugin;
    } catch (RuntimeException | Error e) {
      plugin.close();
      throw e;
    }
  }

  private void enableModules(ModuleTypes types, boolean beforeBeans) {
    for (ModuleDescriptor module : descriptor.modules()) {
      ModuleType type = types.of(module);
      if (type.comesBeforeBeans() != beforeBeans || isSwitchedOff(module)) {
        continue;
      }
      try {
        undo.push(type.enable(module, this));
      } catch (RuntimeException e) {
        throw new PluginException("%s cannot be enabled: %s".formatted(module, e.getMessage()), e);
      }
    }
  }

  private static boolean isSwitchedOff(ModuleDescriptor module) {
    return module.element().attribute("state").orElse("enabled").equals("disabled");
  }

  private void tellLifecycle() {
    for (LifecycleAware listener : bundle.services(LifecycleAware.class)) {
      callInside("onStart", listener::onStart);
      undo.push(() -> callInside("onStop", listener::onStop));
    }
  }

  private void callInside(String what, Runnable code) {
    try {
      bundle.call(
          () -> {
            code.run();
            return what;
          });
    } catch (Exception e) {
      throw new PluginException("%s of %s failed: %s".formatted(what, key(), e), e);
    }
  }

  @Override
  public PluginDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public PluginBundle bundle() {
    return bundle;
  }

  @Override
  public <T> T object(String className, Class<T> expected) {
    return beans
        .orElseThrow(() -> new IllegalStateException(key() + " has no beans yet"))
        .object(className, expected);
  }

  /** Goes on when one step fails, so that nothing of the plugin stays behind; logs the failure. */
  @Override
  public void close() {
    while (!undo.isEmpty()) {
      try {
        undo.pop().remove();
      } catch (RuntimeException e) {
        LOG.error("{} could not be taken down completely", key(), e);
      }
    }
  }
}

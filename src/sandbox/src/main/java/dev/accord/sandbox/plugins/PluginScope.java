package dev.accord.sandbox.plugins;

import dev.accord.sandbox.plugins.descriptor.PluginDescriptor;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import java.util.concurrent.Callable;

/** What a module type may use of the plugin that is being enabled. */
public interface PluginScope {

  PluginDescriptor descriptor();

  /** Classes and files of the plugin. */
  PluginBundle bundle();

  /**
   * An object of a class that the descriptor names, with its constructor's arguments from the
   * plugin's beans.
   *
   * @throws IllegalStateException in a module type that {@link ModuleType#comesBeforeBeans()}
   */
  <T> T object(String className, Class<T> expected);

  default String key() {
    return descriptor().key();
  }

  /** Calls the plugin's code with its class loader as the thread's. */
  default <T> T call(Callable<T> code) throws Exception {
    return bundle().call(code);
  }
}

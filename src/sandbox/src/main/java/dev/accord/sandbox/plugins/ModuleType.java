package dev.accord.sandbox.plugins;

import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;

/** A kind of module that the sandbox supports. */
public interface ModuleType {

  /** The element's name in the descriptor, "web-panel". */
  String element();

  /**
   * Makes the module work.
   *
   * @throws RuntimeException saying what is wrong with the module; the plugin is then not enabled
   */
  Registration enable(ModuleDescriptor module, PluginScope plugin);

  /** Whether the plugin's beans need the module, so that it comes before them. */
  default boolean comesBeforeBeans() {
    return false;
  }
}

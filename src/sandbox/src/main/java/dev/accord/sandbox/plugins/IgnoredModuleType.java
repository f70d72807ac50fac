package dev.accord.sandbox.plugins;

import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;

/** A module that changes nothing here: a switch that is on anyway. */
public record IgnoredModuleType(String element) implements ModuleType {

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    return Registration.NONE;
  }
}

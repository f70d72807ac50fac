package dev.accord.sandbox.plugins;

import java.util.List;

/**
 * What the sandbox models of plugins.
 *
 * @param parts what every plugin has
 * @param types the kinds of modules
 */
public record PluginModel(List<PluginPart> parts, ModuleTypes types) {

  public PluginModel {
    parts = List.copyOf(parts);
  }
}

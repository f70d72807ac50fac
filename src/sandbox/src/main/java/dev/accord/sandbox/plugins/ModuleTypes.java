package dev.accord.sandbox.plugins;

import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every module type that the sandbox supports, by element. */
public final class ModuleTypes {

  private final Map<String, ModuleType> byElement = new TreeMap<>();

  public ModuleTypes(Collection<? extends ModuleType> types) {
    types.forEach(type -> byElement.put(type.element(), type));
  }

  /**
   * Checks that every module of a plugin is of a supported type.
   *
   * @throws PluginException listing the modules that are not, and the supported types
   */
  void requireSupport(PluginDescriptor plugin) {
    List<String> unsupported =
        plugin.modules().stream()
            .filter(module -> !byElement.containsKey(module.type()))
            .map(ModuleDescriptor::toString)
            .toList();
    if (!unsupported.isEmpty()) {
      throw new PluginException(
          "%s has modules that the sandbox does not model: %s. It models: %s."
              .formatted(
                  plugin.key(),
                  String.join(", ", unsupported),
                  String.join(", ", byElement.keySet())));
    }
  }

  ModuleType of(ModuleDescriptor module) {
    return Optional.ofNullable(byElement.get(module.type()))
        .orElseThrow(() -> new PluginException(module + " is not modelled by the sandbox"));
  }
}

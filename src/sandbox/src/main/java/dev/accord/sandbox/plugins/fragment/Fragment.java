package dev.accord.sandbox.plugins.fragment;

import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An enabled web-section, web-item, web-panel or dashboard-item.
 *
 * @param place where it goes: a section, a location; empty for a dashboard item
 * @param values makes the values for its templates from the page's context
 */
record Fragment(
    ModuleDescriptor module,
    PluginScope plugin,
    String place,
    Predicate<Map<String, Object>> condition,
    Values values) {

  private static final int DEFAULT_WEIGHT = 1000;

  /** Calls the plugin's context provider, or hands the page's context on. */
  @FunctionalInterface
  interface Values {
    Map<String, Object> from(Map<String, Object> context) throws Exception;
  }

  boolean isOf(FragmentKind kind, String where) {
    return module.type().equals(kind.element()) && place.equals(where);
  }

  String completeKey() {
    return module.completeKey();
  }

  int weight() {
    return module.element().number("weight", DEFAULT_WEIGHT);
  }

  DescriptorElement element() {
    return module.element();
  }
}

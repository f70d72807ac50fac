package dev.accord.sandbox.plugins.descriptor;

import java.util.Optional;

/**
 * One module of a plugin: what kind, which key, and everything its element says.
 *
 * @param type the element's name, "web-panel"
 * @param key unique in its plugin
 */
public record ModuleDescriptor(
    String pluginKey, String type, String key, DescriptorElement element) {

  /** The key that is unique in the host, {@code plugin:module}. */
  public String completeKey() {
    return pluginKey + ":" + key;
  }

  /** The path within the jar of the resource of that type and name, when the module has one. */
  public Optional<String> resource(String resourceType, String resourceName) {
    return element.children("resource").stream()
        .filter(resource -> resource.attribute("type").orElse("").equals(resourceType))
        .filter(resource -> resource.attribute("name").orElse("").equals(resourceName))
        .map(resource -> resource.required("location"))
        .findFirst();
  }

  @Override
  public String toString() {
    return "<%s> %s".formatted(type, completeKey());
  }
}

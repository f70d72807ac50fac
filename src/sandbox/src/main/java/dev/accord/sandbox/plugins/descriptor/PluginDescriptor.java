package dev.accord.sandbox.plugins.descriptor;

import java.util.List;

/**
 * What a plugin says about itself in atlassian-plugin.xml.
 *
 * @param modules in the order of the file
 * @param resources the {@code <resource>} elements of the plugin itself: i18n bundles, downloads
 */
public record PluginDescriptor(
    String key,
    String name,
    String version,
    String description,
    List<ModuleDescriptor> modules,
    List<DescriptorElement> resources) {

  public PluginDescriptor {
    modules = List.copyOf(modules);
    resources = List.copyOf(resources);
  }

  /** The base names of the plugin's texts, {@code a.b.texts}. */
  public List<String> i18nBundles() {
    return resources.stream()
        .filter(resource -> resource.attribute("type").orElse("").equals("i18n"))
        .map(resource -> resource.required("location").replace('/', '.'))
        .toList();
  }
}

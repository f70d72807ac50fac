package dev.accord.sandbox.plugins.descriptor;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads atlassian-plugin.xml and checks what holds for every plugin, whatever its modules. */
public final class DescriptorReader {

  private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");

  /** What Atlassian's transformer would turn into Spring XML; plugins here bring that XML. */
  private static final Set<String> TRANSFORMED = Set.of("component", "component-import");

  private DescriptorReader() {}

  /**
   * Reads a descriptor.
   *
   * @throws PluginException naming what is wrong
   */
  public static PluginDescriptor read(InputStream xml) {
    DescriptorElement root = DescriptorXml.parse(xml);
    if (!root.name().equals("atlassian-plugin")) {
      throw new PluginException(
          "the root of atlassian-plugin.xml must be <atlassian-plugin>, was <%s>"
              .formatted(root.name()));
    }
    if (root.number("plugins-version", root.number("pluginsVersion", 1)) != 2) {
      throw new PluginException("<atlassian-plugin> needs plugins-version=\"2\"");
    }
    String key = root.required("key");
    Optional<DescriptorElement> info = root.child("plugin-info");
    return new PluginDescriptor(
        key,
        root.attribute("name").orElse(key),
        info.map(found -> found.requiredText("version"))
            .orElseThrow(() -> new PluginException(key + " needs <plugin-info> with a <version>")),
        info.flatMap(found -> found.child("description")).map(DescriptorElement::text).orElse(""),
        modules(key, root),
        root.children("resource"));
  }

  private static List<ModuleDescriptor> modules(String pluginKey, DescriptorElement root) {
    List<ModuleDescriptor> modules = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (DescriptorElement element : root.children()) {
      if (NOT_MODULES.contains(element.name())) {
        continue;
      }
      if (TRANSFORMED.contains(element.name())) {
        throw new PluginException(
            "%s has <%s>, which a plugin with the manifest header Atlassian-Plugin-Key must not have. Declare it in META-INF/spring/*.xml instead."
                .formatted(pluginKey, element.name()));
      }
      String key = element.required("key");
      if (!keys.add(key)) {
        throw new PluginException("%s has two modules %s".formatted(pluginKey, key));
      }
      modules.add(new ModuleDescriptor(pluginKey, element.name(), key, element));
    }
    return modules;
  }
}

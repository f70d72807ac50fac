package dev.accord.sandbox.plugins.search;

import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.server.IndexedProperty;
import java.util.Arrays;
import java.util.List;

/**
 * {@code <index-document-configuration entity-key="IssueProperty" key><key property-key><extract
 * path type alias/></key></index-document-configuration>}.
 */
public final class IndexedPropertyType implements ModuleType {

  private final SearchRegistry registry;

  public IndexedPropertyType(SearchRegistry registry) {
    this.registry = registry;
  }

  @Override
  public String element() {
    return "index-document-configuration";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    String entity = module.element().required("entity-key");
    if (!entity.equals("IssueProperty")) {
      throw new PluginException(
          "the entity-key %s is not modelled by the sandbox; it models IssueProperty"
              .formatted(entity));
    }
    List<IndexedProperty> properties =
        module.element().children("key").stream()
            .flatMap(key -> key.children("extract").stream().map(one -> property(key, one)))
            .toList();
    if (properties.isEmpty()) {
      throw new PluginException("it has no <key property-key><extract path type/></key>");
    }
    return registry.add(properties);
  }

  private static IndexedProperty property(DescriptorElement key, DescriptorElement extract) {
    return new IndexedProperty(
        key.required("property-key"),
        extract.required("path"),
        type(extract.required("type")),
        extract.attribute("alias"));
  }

  private static IndexedProperty.Type type(String name) {
    return Arrays.stream(IndexedProperty.Type.values())
        .filter(type -> type.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new PluginException(
                    "the type %s is not modelled by the sandbox; it models %s"
                        .formatted(name, Arrays.toString(IndexedProperty.Type.values()))));
  }
}

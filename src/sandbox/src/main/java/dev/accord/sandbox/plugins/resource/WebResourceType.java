package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.plugins.ModuleType;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import dev.accord.sandbox.plugins.descriptor.DescriptorElement;
import dev.accord.sandbox.plugins.descriptor.ModuleDescriptor;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code <web-resource key>} with {@code <context>}, {@code <dependency>}, {@code <resource
 * type="download">} and the transformer jsI18n.
 */
public final class WebResourceType implements ModuleType {

  private static final Set<String> MODELLED =
      Set.of("context", "dependency", "resource", "transformation", "description");

  private final WebResources resources;

  public WebResourceType(WebResources resources) {
    this.resources = resources;
  }

  @Override
  public String element() {
    return "web-resource";
  }

  @Override
  public Registration enable(ModuleDescriptor module, PluginScope plugin) {
    DescriptorElement element = module.element();
    element.children().stream()
        .map(DescriptorElement::name)
        .filter(child -> !MODELLED.contains(child))
        .findFirst()
        .ifPresent(
            child -> {
              throw new PluginException("<%s> is not modelled by the sandbox".formatted(child));
            });
    Set<String> contexts = new HashSet<>(texts(element, "context"));
    contexts.add(module.completeKey());
    List<String> dependencies = texts(element, "dependency");
    dependencies.forEach(dependency -> requireKnown(dependency, plugin));
    return resources.add(
        new WebResource(
            module.completeKey(),
            Set.copyOf(contexts),
            dependencies,
            element.children("resource").stream().map(file -> file(file, plugin)).toList(),
            hasTexts(element)));
  }

  private static List<String> texts(DescriptorElement element, String child) {
    return element.children(child).stream().map(DescriptorElement::text).toList();
  }

  private static ResourceFile file(DescriptorElement resource, PluginScope plugin) {
    if (!resource.required("type").equals("download")) {
      throw new PluginException("a resource of a web-resource must be of type download");
    }
    return new ResourceFile(plugin, resource.required("name"), resource.required("location"));
  }

  private void requireKnown(String dependency, PluginScope plugin) {
    boolean isOwn =
        plugin.descriptor().modules().stream()
            .anyMatch(
                module ->
                    module.type().equals(element()) && module.completeKey().equals(dependency));
    if (!isOwn && !HostResources.has(dependency) && resources.find(dependency).isEmpty()) {
      throw new PluginException(
          "its dependency %s is neither the plugin's, nor another enabled plugin's, nor one of the sandbox: %s"
              .formatted(dependency, HostResources.keys()));
    }
  }

  private static boolean hasTexts(DescriptorElement element) {
    for (DescriptorElement transformation : element.children("transformation")) {
      for (DescriptorElement transformer : transformation.children("transformer")) {
        String key = transformer.required("key");
        if (!key.equals("jsI18n") || !transformation.required("extension").equals("js")) {
          throw new PluginException(
              "the transformer %s is not modelled by the sandbox; it has jsI18n for js"
                  .formatted(key));
        }
      }
    }
    return !element.children("transformation").isEmpty();
  }
}

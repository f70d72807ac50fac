package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.plugins.PluginPart;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import java.util.List;
import java.util.Set;

/** The {@code <resource type="download">} of a plugin itself, below its plain key. */
public record DownloadsPart(WebResources resources) implements PluginPart {

  @Override
  public Registration enable(PluginScope plugin) {
    List<ResourceFile> files =
        plugin.descriptor().resources().stream()
            .filter(resource -> resource.required("type").equals("download"))
            .map(
                resource ->
                    new ResourceFile(
                        plugin, resource.required("name"), resource.required("location")))
            .toList();
    return resources.add(new WebResource(plugin.key(), Set.of(), List.of(), files, false));
  }
}

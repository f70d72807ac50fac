package dev.accord.sandbox.plugins.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * A plugin's jar, found usable: its manifest is a transformerless plugin's and fits its descriptor.
 */
public record PluginJar(Path path, PluginDescriptor descriptor) {

  private static final String CURE =
      " The sandbox loads transformerless plugins only: build the jar with bnd and the manifest"
          + " headers Atlassian-Plugin-Key, Bundle-SymbolicName and Spring-Context: *.";

  /**
   * Reads manifest and descriptor.
   *
   * @throws PluginException naming what is missing or wrong
   */
  public static PluginJar read(Path path) {
    try (JarFile file = new JarFile(path.toFile())) {
      JarEntry entry = file.getJarEntry("atlassian-plugin.xml");
      if (entry == null) {
        throw new PluginException(path + " is no plugin: it has no atlassian-plugin.xml.");
      }
      String key = checkedKey(path, file);
      try (InputStream xml = file.getInputStream(entry)) {
        return new PluginJar(path, descriptor(path, key, xml));
      }
    } catch (IOException e) {
      throw new PluginException("%s is no readable jar: %s".formatted(path, e.getMessage()), e);
    }
  }

  private static String checkedKey(Path path, JarFile file) throws IOException {
    Attributes headers =
        Optional.ofNullable(file.getManifest()).orElseGet(Manifest::new).getMainAttributes();
    String springContext = header(headers, "Spring-Context").orElse("*");
    if (!springContext.equals("*")) {
      throw new PluginException(
          "%s has Spring-Context: %s.%s".formatted(path, springContext, CURE));
    }
    required(path, headers, "Bundle-SymbolicName");
    return required(path, headers, "Atlassian-Plugin-Key");
  }

  private static String required(Path path, Attributes headers, String name) {
    return header(headers, name)
        .orElseThrow(
            () ->
                new PluginException("%s has no manifest header %s.%s".formatted(path, name, CURE)));
  }

  private static Optional<String> header(Attributes headers, String name) {
    return Optional.ofNullable(headers.getValue(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static PluginDescriptor descriptor(Path path, String key, InputStream xml) {
    PluginDescriptor descriptor = DescriptorReader.read(xml);
    if (!descriptor.key().equals(key)) {
      throw new PluginException(
          "%s has the key %s in atlassian-plugin.xml and Atlassian-Plugin-Key: %s; they must be the same."
              .formatted(path, descriptor.key(), key));
    }
    return descriptor;
  }
}

package dev.accord.sandbox.plugins.rest;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** Finds a plugin's classes with {@code @Path} or {@code @Provider} without loading the others. */
final class ResourceClasses {

  private ResourceClasses() {}

  /**
   * The names of the classes.
   *
   * @param packages where to look, below included; everywhere when empty
   */
  static List<String> find(PluginBundle bundle, List<String> packages) {
    MetadataReaderFactory readers = new SimpleMetadataReaderFactory(bundle.classLoader());
    return (packages.isEmpty() ? List.of("/") : packages)
        .stream()
            .flatMap(name -> bundle.classFiles(name.replace('.', '/')).stream())
            .distinct()
            .filter(file -> isResource(metadata(bundle, readers, file)))
            .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
            .sorted()
            .toList();
  }

  private static boolean isResource(AnnotationMetadata type) {
    return !type.isAbstract()
        && (type.hasAnnotation(Path.class.getName())
            || type.hasAnnotation(Provider.class.getName()));
  }

  private static AnnotationMetadata metadata(
      PluginBundle bundle, MetadataReaderFactory readers, String file) {
    try {
      return readers
          .getMetadataReader(new UrlResource(bundle.file(file).orElseThrow()))
          .getAnnotationMetadata();
    } catch (IOException e) {
      throw new PluginException("%s of %s cannot be read".formatted(file, bundle.pluginKey()), e);
    }
  }
}

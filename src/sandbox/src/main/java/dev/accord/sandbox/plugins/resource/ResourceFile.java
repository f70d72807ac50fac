package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.descriptor.PluginException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * A file of a web-resource.
 *
 * @param name as pages ask for it, "images/", "panel.js"
 * @param location the path in the plugin's jar; a folder when the name ends in a slash
 */
record ResourceFile(PluginScope plugin, String name, String location) {

  /**
   * Checks that the file is in the jar.
   *
   * @throws PluginException when it is not
   */
  ResourceFile {
    if (plugin.bundle().file(location).isEmpty() && !location.endsWith("/")) {
      throw new PluginException("the jar has no file " + location);
    }
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  boolean is(BatchType type) {
    return location.endsWith("." + type.extension());
  }

  String text() {
    URL file =
        plugin
            .bundle()
            .file(location)
            .orElseThrow(() -> new PluginException("the jar has no file " + location));
    try (InputStream content = file.openStream()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new PluginException("%s cannot be read".formatted(file), e);
    }
  }
}

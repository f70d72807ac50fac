package dev.accord.sandbox.plugins.text;

import dev.accord.sandbox.plugins.PluginPart;
import dev.accord.sandbox.plugins.PluginScope;
import dev.accord.sandbox.plugins.Registration;
import java.util.List;

/** The {@code <resource type="i18n">} of a plugin. */
public record TextsPart(Texts texts) implements PluginPart {

  @Override
  public Registration enable(PluginScope plugin) {
    List<Registration> added =
        plugin.descriptor().i18nBundles().stream()
            .map(baseName -> TextBundle.of(plugin.bundle(), baseName))
            .map(texts::add)
            .toList();
    return () -> added.forEach(Registration::remove);
  }
}

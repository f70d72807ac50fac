package dev.accord.sandbox.plugins.text;

import dev.accord.sandbox.plugins.descriptor.PluginException;
import dev.accord.sandbox.plugins.osgi.PluginBundle;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties files of one base name in a plugin's jar: texts, texts_de, texts_de_AT. */
public final class TextBundle {

  private static final Control CONTROL = Control.getControl(Control.FORMAT_PROPERTIES);

  private final Function<String, Optional<URL>> files;
  private final String baseName;
  private final Map<Locale, Map<String, String>> read = new ConcurrentHashMap<>();

  private TextBundle(Function<String, Optional<URL>> files, String baseName) {
    this.files = files;
    this.baseName = baseName;
  }

  /**
   * The texts under a base name such as {@code i18n.texts}.
   *
   * @throws PluginException when the file for no language in particular is missing
   */
  public static TextBundle of(PluginBundle plugin, String baseName) {
    TextBundle bundle = new TextBundle(plugin::file, baseName);
    if (bundle.file(Locale.ROOT).isEmpty()) {
      throw new PluginException(
          "%s names the texts %s, but has no file %s"
              .formatted(plugin.pluginKey(), baseName, bundle.path(Locale.ROOT)));
    }
    return bundle;
  }

  Optional<String> pattern(String key, Locale locale) {
    return candidates(locale).stream()
        .flatMap(
            candidate ->
                Optional.ofNullable(read.computeIfAbsent(candidate, this::read).get(key)).stream())
        .findFirst();
  }

  /** The locale, then the more general ones, down to the root. */
  private List<Locale> candidates(Locale locale) {
    return CONTROL.getCandidateLocales(baseName, locale);
  }

  private Map<String, String> read(Locale locale) {
    return file(locale).map(TextBundle::properties).orElse(Map.of());
  }

  private Optional<URL> file(Locale locale) {
    return files.apply(path(locale));
  }

  private String path(Locale locale) {
    return CONTROL.toResourceName(CONTROL.toBundleName(baseName, locale), "properties");
  }

  private static Map<String, String> properties(URL file) {
    try (InputStream content = file.openStream()) {
      PropertyResourceBundle bundle = new PropertyResourceBundle(content);
      return bundle.keySet().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    } catch (IOException e) {
      throw new PluginException("the texts %s cannot be read".formatted(file), e);
    }
  }
}

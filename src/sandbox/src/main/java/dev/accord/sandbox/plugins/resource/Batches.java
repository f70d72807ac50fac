package dev.accord.sandbox.plugins.resource;

import dev.accord.sandbox.server.HostPaths;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Joins the files of web-resources into one file per kind and set of contexts. */
final class Batches {

  /** A script that fails must not take the scripts after it along. */
  private static final String SCRIPT =
      "/* module-key = '%1$s', location = '%2$s' */\n;try {\n%3$s\n} catch (e) { console.error('%1$s %2$s', e); }\n";

  private static final String STYLE = "/* module-key = '%s', location = '%s' */\n%s\n";

  private final WebResources resources;
  private final ScriptTexts texts;
  private final Map<Key, String> made = new ConcurrentHashMap<>();

  Batches(WebResources resources, ScriptTexts texts) {
    this.resources = resources;
    this.texts = texts;
  }

  private record Key(BatchType type, List<String> contexts, Locale locale, String revision) {}

  String of(BatchType type, List<String> contexts, Locale locale) {
    Key key = new Key(type, List.copyOf(contexts), locale, resources.revision());
    made.keySet().removeIf(old -> !old.revision.equals(key.revision));
    return made.computeIfAbsent(key, this::make);
  }

  private String make(Key key) {
    return resources.of(key.contexts).stream()
        .flatMap(
            resource -> resource.files(key.type).stream().map(file -> part(resource, file, key)))
        .collect(Collectors.joining());
  }

  private String part(WebResource resource, ResourceFile file, Key key) {
    if (key.type == BatchType.CSS) {
      return STYLE.formatted(
          resource.completeKey(),
          file.location(),
          StyleLinks.absolute(file.text(), folder(resource, file)));
    }
    String script = resource.hasTexts() ? texts.into(file.text(), key.locale) : file.text();
    return SCRIPT.formatted(resource.completeKey(), file.location(), script);
  }

  private static String folder(WebResource resource, ResourceFile file) {
    String name = file.name();
    return "%s/download/resources/%s/%s"
        .formatted(
            HostPaths.CONTEXT,
            resource.completeKey(),
            name.substring(0, name.lastIndexOf('/') + 1));
  }
}

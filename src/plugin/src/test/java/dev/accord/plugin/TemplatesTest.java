package dev.accord.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Jira refuses to call a method from a template unless it is on its list or on ours. Our templates
 * get strings, so they may show references and call nothing.
 */
class TemplatesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern CALL = Pattern.compile("\\$!?\\{?(\\w+)\\.(\\w+)");

  @Test
  void every_method_that_a_template_calls_is_on_the_allowlist() throws Exception {
    Set<String> allowed =
        Descriptor.read(Files.newInputStream(Path.of("../../atlassian-plugin.xml")))
            .elements("method")
            .stream()
            .map(method -> method.getTextContent().strip())
            .map(
                signature ->
                    signature.substring(signature.indexOf('#') + 1, signature.indexOf('(')))
            .collect(Collectors.toSet());
    for (Path template : templates()) {
      Matcher call = CALL.matcher(Files.readString(template));
      while (call.find()) {
        assertThat(allowed).as("%s calls %s", template, call.group()).contains(call.group(2));
      }
    }
  }

  @Test
  void no_template_has_a_script_or_a_handler_in_it() throws Exception {
    for (Path template : templates()) {
      assertThat(Files.readString(template))
          .doesNotContainIgnoringCase("<script")
          .doesNotContainPattern("\\son\\w+=");
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".vm")).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}

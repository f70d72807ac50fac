package dev.accord.document;

import dev.accord.document.problem.Problem;
import dev.accord.document.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One change to the example and all that is told of it, as the tables in the test resources have
 * it: {@code path = json}, then for each problem the lines {@code at}, {@code says}, {@code cure}.
 */
record Expectation(String path, String json, List<Problem> problems) {

  /** The rows of a table. */
  static Stream<Expectation> table(String name) {
    return blocks(name).map(Expectation::parse);
  }

  /** The paragraphs of a table, without its headings. */
  static Stream<String> blocks(String name) {
    return Stream.of(text(name).split("\n\n"))
        .map(String::strip)
        .filter(block -> !block.startsWith("#") && !block.isBlank());
  }

  private static Expectation parse(String block) {
    String[] lines = block.split("\n");
    int equals = lines[0].indexOf(" = ");
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < lines.length; i += 3) {
      boolean warning = lines[i].startsWith("  WARNING at ");
      problems.add(
          new Problem(
              warning ? Severity.WARNING : Severity.ERROR,
              after(warning ? "  WARNING at " : "  at ", lines[i]),
              after("  says ", lines[i + 1]),
              after("  cure ", lines[i + 2])));
    }
    return new Expectation(lines[0].substring(0, equals), lines[0].substring(equals + 3), problems);
  }

  private static String after(String prefix, String line) {
    if (!line.startsWith(prefix)) {
      throw new IllegalArgumentException("expected '%s' in: %s".formatted(prefix, line));
    }
    return line.substring(prefix.length());
  }

  private static String text(String name) {
    try (InputStream in = Expectation.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example so changed. */
  String document() {
    return Documents.with(path, json);
  }

  @Override
  public String toString() {
    return path + " = " + json;
  }
}

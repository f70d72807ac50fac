package dev.accord.sync.cli;

import dev.accord.document.DocumentReader;
import dev.accord.document.Reading;
import dev.accord.document.problem.Problem;
import dev.accord.engine.agreement.Definitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Definitions that somebody thinks of.
 *
 * @param text the document, as JSON
 */
record Proposal(String text, Definitions definitions) {
  /**
   * What stands in the file.
   *
   * @throws MisconfiguredException when it cannot be read, or is no document
   */
  static Proposal read(Path file) {
    try {
      String text = Files.readString(file);
      Reading<Definitions> reading = DocumentReader.read(text);
      return new Proposal(text, reading.value().orElseThrow(() -> wrong(file, reading)));
    } catch (IOException e) {
      throw new MisconfiguredException(
          "The document %s cannot be read (%s).".formatted(file, e.getClass().getSimpleName()));
    }
  }

  private static MisconfiguredException wrong(Path file, Reading<Definitions> reading) {
    return new MisconfiguredException(
        reading.problems().stream()
            .map(Problem::toString)
            .collect(
                Collectors.joining("\n  ", "the document %s is wrong:\n  ".formatted(file), "")));
  }
}

package dev.accord.sandbox.scenario;

import dev.accord.sandbox.server.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a database was filled with, by a name to remember it and to tell people. */
final class ContentName {
  static final String DEMO = "the demo company";
  static final String EMPTY = "an empty Jira";

  private ContentName() {}

  static String of(Content content) {
    if (content instanceof Content.Import one) {
      return "the import of %s (%,d bytes)".formatted(one.file().getFileName(), size(one.file()));
    }
    return content instanceof Content.Demo ? DEMO : EMPTY;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}

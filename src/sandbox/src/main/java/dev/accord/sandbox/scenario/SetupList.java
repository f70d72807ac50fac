package dev.accord.sandbox.scenario;

import dev.accord.sandbox.scenario.eventlog.MappingReader;
import dev.accord.sandbox.scenario.setup.SetupFile;
import dev.accord.sandbox.server.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file has made and arranged once everything is loaded. */
record SetupList(String name, SetupFile content) {

  /** Those of an import's mapping, then those of the setup file. */
  static List<SetupList> of(Content content, Optional<Path> setup) {
    List<SetupList> lists = new ArrayList<>();
    if (content instanceof Content.Import one) {
      one.mapping()
          .ifPresent(
              file ->
                  lists.add(
                      new SetupList(name(file), SetupFile.of(MappingReader.read(file).after()))));
    }
    setup.ifPresent(file -> lists.add(new SetupList(name(file), SetupFile.read(file))));
    lists.removeIf(list -> list.content().isEmpty());
    return lists;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}

package dev.accord.sandbox.scenario;

import dev.accord.sandbox.scenario.eventlog.MappingReader;
import dev.accord.sandbox.scenario.setup.SetupRequest;
import dev.accord.sandbox.server.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests that a file lists. */
record SetupList(String name, List<SetupRequest> requests) {
  SetupList {
    requests = List.copyOf(requests);
  }

  /** Those of an import's mapping, then those of the setup file. */
  static List<SetupList> of(Content content, Optional<Path> setup) {
    List<SetupList> lists = new ArrayList<>();
    if (content instanceof Content.Import one) {
      one.mapping()
          .ifPresent(
              file -> lists.add(new SetupList(name(file), MappingReader.read(file).after())));
    }
    setup.ifPresent(file -> lists.add(new SetupList(name(file), SetupRequest.read(file))));
    lists.removeIf(list -> list.requests().isEmpty());
    return lists;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}

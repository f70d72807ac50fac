package dev.accord.sync.mapping;

import com.google.gson.JsonElement;
import dev.accord.document.Reading;
import dev.accord.document.json.Notes;
import dev.accord.document.json.Reads;
import dev.accord.document.json.Value;
import dev.accord.document.problem.Path;
import java.util.Optional;

/** Reads a mapping that people wrote; all problems are told at once. */
public final class MappingReader {
  private MappingReader() {}

  /**
   * The mapping in a text.
   *
   * @param yaml JSON is YAML, too
   */
  public static Reading<Mapping> read(String yaml, Dialect dialect) {
    return read(yaml, new MappingFormat(dialect)::read);
  }

  /** The mapping of an event log in a text. */
  public static Reading<EventLogMapping> readEventLog(String yaml, Dialect dialect) {
    return read(yaml, new EventLogFormat(dialect)::read);
  }

  private static <T> Reading<T> read(String yaml, Reads<T> format) {
    Notes notes = Notes.in("this mapping");
    Optional<JsonElement> json = YamlText.parse(yaml, notes.problems());
    Optional<T> mapping = json.flatMap(tree -> format.from(new Value(Path.ROOT, tree, notes)));
    boolean sound = notes.problems().errorCount() == 0;
    return new Reading<>(sound ? mapping : Optional.empty(), notes.problems().toList());
  }
}

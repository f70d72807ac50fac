package dev.accord.sync.mapping;

import dev.accord.engine.ticket.FieldValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ticket in the words of its own system: what it is now, and what changed until then.
 *
 * @param present its fields now, by the system's names for them
 * @param changes in any order
 * @param remarks what people wrote, in any order; never the text
 */
public record Original(
    Heading heading,
    Map<String, List<FieldValue>> present,
    List<Change> changes,
    List<Remark> remarks,
    Known known) {
  public Original {
    present = Map.copyOf(present);
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
  }

  /**
   * How people know it.
   *
   * @param id never changes
   * @param url where people see it
   */
  public record Heading(String id, String key, URI url, String summary, Instant created) {}

  /**
   * What was changed at once.
   *
   * @param id of the change in its system
   * @param sequence the system's own order among changes of one instant
   * @param author the person's id
   */
  public record Change(
      String id, Instant at, long sequence, Optional<String> author, List<Diff> diffs) {
    public Change {
      diffs = List.copyOf(diffs);
    }
  }

  /**
   * What somebody wrote.
   *
   * @param author the person's id
   * @param channel the system's word for where it was written or who may read it
   */
  public record Remark(
      String id, Instant at, long sequence, Optional<String> author, String channel) {}

  /**
   * What else the system tells.
   *
   * @param people by id
   * @param categories of states, by the state's id: {@code new}, {@code indeterminate}, {@code
   *     done}
   */
  public record Known(Map<String, Person> people, Map<String, String> categories) {
    public static final Known NOTHING = new Known(Map.of(), Map.of());

    public Known {
      people = Map.copyOf(people);
      categories = Map.copyOf(categories);
    }
  }
}

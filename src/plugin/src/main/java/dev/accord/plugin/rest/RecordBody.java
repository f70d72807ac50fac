package dev.accord.plugin.rest;

import com.google.gson.JsonElement;
import dev.accord.plugin.view.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, newest first.
 *
 * @param next to be sent as {@code before} for more; absent when there is no more
 */
record RecordBody(List<EntryBody> entries, @Nullable Integer next) {
  /**
   * One change.
   *
   * @param kind as paths name it, for instance {@code agreements}
   * @param action ADD, CHANGE, NEW_VERSION or REMOVE
   * @param words what differs
   */
  record EntryBody(
      int revision,
      String kind,
      String id,
      String name,
      String action,
      Instant at,
      Person by,
      List<String> words,
      @Nullable JsonElement before,
      @Nullable JsonElement after) {}
}

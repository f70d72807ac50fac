package dev.accord.plugin.rest;

import com.google.gson.JsonElement;
import dev.accord.plugin.view.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody else was faster. */
record ConflictBody(String error, String detail, @Nullable Conflict conflict) {
  /**
   * What is stored now.
   *
   * @param document absent when it was removed
   */
  record Conflict(int revision, Person by, Instant at, @Nullable JsonElement document) {}
}

package dev.accord.plugin.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Writes who corrects a calendar, and when, where the request leaves that to the server. */
final class CorrectionStamp {
  private CorrectionStamp() {}

  /** Fills in the newest correction of each version; what is said already stays. */
  static void fill(JsonObject calendar, UserKey by, Instant now) {
    for (JsonElement version : array(calendar, "versions")) {
      if (version.isJsonObject()) {
        List<JsonElement> corrections = array(version.getAsJsonObject(), "corrections");
        if (!corrections.isEmpty() && corrections.get(corrections.size() - 1).isJsonObject()) {
          JsonObject newest = corrections.get(corrections.size() - 1).getAsJsonObject();
          addUnlessSaid(newest, "at", now.truncatedTo(ChronoUnit.MILLIS).toString());
          addUnlessSaid(newest, "by", by.value());
        }
      }
    }
  }

  private static void addUnlessSaid(JsonObject correction, String name, String value) {
    if (!correction.has(name)) {
      correction.addProperty(name, value);
    }
  }

  /** Nothing where the document is not what it should be: the reader will say so. */
  private static List<JsonElement> array(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonArray)
        .map(JsonElement::getAsJsonArray)
        .map(JsonArray::asList)
        .orElse(List.of());
  }
}

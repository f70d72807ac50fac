package dev.accord.plugin.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.plugin.rest.Failure.Kind;

/**
 * What another tool had gathered, as it is sent: a list of answers, or an object of these and of
 * how many were asked.
 *
 * @param prefix of the paths of answers
 */
record EarlierRequest(JsonArray answers, JsonArray asked, String prefix) {
  private static final int MOST = 20_000;

  /**
   * @throws Failure 400 when it is neither
   */
  static EarlierRequest of(String text) {
    Json.checkSyntax(text);
    JsonElement sent = JsonParser.parseString(text);
    if (sent.isJsonArray()) {
      return new EarlierRequest(list(sent), new JsonArray(), "");
    }
    if (!sent.isJsonObject() || !sent.getAsJsonObject().has("answers")) {
      throw refused();
    }
    JsonObject members = sent.getAsJsonObject();
    return new EarlierRequest(
        list(members.get("answers")),
        members.has("asked") ? list(members.get("asked")) : new JsonArray(),
        "answers");
  }

  /** Where an answer stands. */
  String place(int answer) {
    return "%s[%d]".formatted(prefix, answer);
  }

  private static JsonArray list(JsonElement sent) {
    if (!sent.isJsonArray() || sent.getAsJsonArray().size() > MOST) {
      throw refused();
    }
    return sent.getAsJsonArray();
  }

  private static Failure refused() {
    return new Failure(
        Kind.BAD_REQUEST,
        "The request is no list of at most %,d answers.".formatted(MOST),
        "Send {\"asked\": [{\"month\": \"2026-03\", \"client\": \"finance\", \"asked\": 40}], \"answers\":"
            + " [{\"week\": \"2026-W12\", \"client\": \"finance\", \"answers\": {}}]}, some at a time.");
  }
}

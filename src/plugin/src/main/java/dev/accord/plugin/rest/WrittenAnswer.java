package dev.accord.plugin.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.engine.survey.Mistake;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.rest.SurveyBody.ProblemBody;
import dev.accord.plugin.rest.SurveyBody.RefusedBody;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as requests send them, by item. */
final class WrittenAnswer {
  private static final int BAD_REQUEST = 400;

  private WrittenAnswer() {}

  /**
   * Values as texts; what is null was left out.
   *
   * @throws Failure 400 when it is no object
   */
  static Map<String, String> of(JsonElement answers) {
    if (!answers.isJsonObject()) {
      throw new Failure(
          Kind.BAD_REQUEST, "'answers' is no object.", "Send {\"answers\": {\"item\": 9}}.");
    }
    JsonObject members = answers.getAsJsonObject();
    Map<String, String> written = new LinkedHashMap<>();
    members
        .entrySet()
        .forEach(
            member -> {
              if (!member.getValue().isJsonNull()) {
                written.put(member.getKey(), text(member.getValue()));
              }
            });
    return written;
  }

  /**
   * Whether the person asks to be contacted; what is left out or null is no.
   *
   * @throws Failure 400 when it is something else than true or false: a wish must not be lost
   */
  static boolean wantsContact(JsonObject sent) {
    JsonElement contact = sent.get("contact");
    if (contact == null || contact.isJsonNull()) {
      return false;
    }
    if (contact.isJsonPrimitive() && contact.getAsJsonPrimitive().isBoolean()) {
      return contact.getAsBoolean();
    }
    throw new Failure(
        Kind.BAD_REQUEST, "'contact' is neither true nor false.", "Send it without quotes.");
  }

  /** What is neither text nor number is told as it is, and found to be wrong. */
  private static String text(JsonElement value) {
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  /** 400 with the field that is wrong. */
  static Response refused(List<Mistake> mistakes) {
    Mistake first = mistakes.get(0);
    return Response.status(BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            Json.write(
                new RefusedBody(
                    first.message(),
                    first.cure(),
                    first.item(),
                    mistakes.stream()
                        .map(one -> new ProblemBody(one.item(), one.message(), one.cure()))
                        .toList())))
        .build();
  }
}

package dev.accord.plugin.survey;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import dev.accord.engine.agreement.QuestionSet;
import dev.accord.engine.survey.Answer;
import java.util.Map;
import java.util.Optional;

/** Answers as they are kept: a JSON object of texts by item. */
final class Given {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final TypeToken<Map<String, String>> TEXTS = new TypeToken<>() {};

  private Given() {}

  static String write(Answer answer) {
    return GSON.toJson(answer.written());
  }

  static Map<String, String> texts(String given) {
    return GSON.fromJson(given, TEXTS);
  }

  /** Empty when the set has been changed since so that it no longer fits. */
  static Optional<Answer> read(String given, QuestionSet questions) {
    return Answer.checkEarlier(questions, texts(given)).answer();
  }
}

package dev.accord.plugin.rest;

import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.ExperienceMetric;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.agreement.SurveyQuestion;
import dev.accord.plugin.access.Rights;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.survey.AnswersOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a department has promised its clients to say of it, by question. */
final class SurveyTargets {
  private final Map<SurveyQuestion, BigDecimal> targets = new EnumMap<>(SurveyQuestion.class);

  private SurveyTargets() {}

  /**
   * Of agreements in force that the reader may read, with one of the clients that a figure is of;
   * the highest where several promise the same.
   */
  static SurveyTargets of(AnswersOf wanted, Rules rules, Rights rights, Instant now) {
    SurveyTargets found = new SurveyTargets();
    rules.definitions().agreements().stream()
        .filter(agreement -> agreement.provider().equals(wanted.provider()))
        .filter(agreement -> isWith(agreement, wanted))
        .filter(rights::mayRead)
        .flatMap(agreement -> agreement.versionAt(now).stream())
        .flatMap(version -> version.metrics().stream())
        .forEach(
            metric -> {
              if (metric instanceof ExperienceMetric promise && promise.owedBy() == Side.PROVIDER) {
                found.targets.merge(promise.question(), promise.atLeast(), BigDecimal::max);
              }
            });
    return found;
  }

  /** As it is shown; absent when nothing is promised. */
  @Nullable String of(Optional<SurveyQuestion> question) {
    return question
        .flatMap(one -> Optional.ofNullable(targets.get(one)))
        .map(BigDecimal::toPlainString)
        .orElse(null);
  }

  private static boolean isWith(Agreement agreement, AnswersOf wanted) {
    return wanted.clients().isEmpty()
        || agreement.clients().isEmpty()
        || agreement.clients().stream().anyMatch(wanted.clients()::contains);
  }
}

package dev.accord.plugin.survey;

import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.engine.survey.Batch;
import dev.accord.engine.survey.Batching;
import dev.accord.engine.survey.Floors;
import dev.accord.engine.survey.Unreleased;
import dev.accord.plugin.store.AnswerStore;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Puts anonymous answers into batches when their month, quarter or year has ended. Done twice it
 * does nothing the second time: what is in a batch waits no longer.
 */
final class Releasing {
  private final Stores stores;

  Releasing(Stores stores) {
    this.stores = stores;
  }

  void run(LocalDate today) {
    stores.surveys().answers().waiting().forEach(survey -> release(survey, today));
  }

  private void release(SurveyId survey, LocalDate today) {
    stores
        .transactions()
        .run(
            () -> {
              AnswerStore answers = stores.surveys().answers();
              Batching.Release<StoredAnswer> release =
                  new Batching(Floors.STANDARD, today)
                      .release(
                          answers.waiting(survey).stream().map(Releasing::unreleased).toList());
              if (release.batches().isEmpty()) {
                return;
              }
              List<StoredAnswer> after = new ArrayList<>();
              release.waiting().forEach(one -> after.add(one.answer()));
              release.batches().forEach(batch -> after.addAll(released(batch)));
              answers.release(survey, after);
            });
  }

  private static List<StoredAnswer> released(Batch<StoredAnswer> batch) {
    StoredAnswer.Batch with =
        new StoredAnswer.Batch(UUID.randomUUID().toString(), batch.length(), batch.first());
    return batch.answers().stream().map(answer -> answer.in(with, batch.client())).toList();
  }

  private static Unreleased<StoredAnswer> unreleased(StoredAnswer answer) {
    return new Unreleased<>(
        answer,
        new AnswerWeek(answer.week()),
        answer.client().orElseThrow(),
        kind(answer.audience()));
  }

  static DepartmentKind kind(Audience audience) {
    return audience == Audience.EXTERNAL ? DepartmentKind.EXTERNAL : DepartmentKind.INTERNAL;
  }
}

package dev.accord.plugin.survey;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.FollowUpTerm;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.FollowUp.Wish;
import dev.accord.plugin.store.Invitation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** That somebody who answers asks to be contacted. */
final class Contact {
  /** Where no calendar says when the department works. */
  private static final int DATES = 2;

  private Contact() {}

  /** Of an anonymous answer it says who asked for it, and nothing that leads to the answer. */
  static FollowUp asked(String key, Invitation.Asked asked, Instant now, Rulebook rulebook) {
    boolean named = asked.mode() == AnswerMode.ATTRIBUTED;
    Wish wish =
        new Wish(
            asked.survey(),
            asked.provider(),
            asked.client(),
            asked.person(),
            named,
            named ? asked.issueId() : Optional.empty());
    return FollowUp.asked(key, wish, now, due(asked.provider(), now, rulebook));
  }

  private static Instant due(DepartmentId provider, Instant now, Rulebook rulebook) {
    return rulebook
        .department(provider)
        .map(Department::calendar)
        .flatMap(rulebook::calendar)
        .flatMap(calendar -> FollowUpTerm.dueAt(now, calendar))
        .orElseGet(() -> now.atZone(ZoneOffset.UTC).plusDays(DATES).toInstant());
  }
}

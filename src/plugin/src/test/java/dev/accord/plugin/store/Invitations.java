package dev.accord.plugin.store;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Invitation.Asked;
import dev.accord.plugin.store.Invitation.Drawing;
import dev.accord.plugin.store.Invitation.Sending;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Invitations of the survey "pulse", by which IT asks Finance. */
public final class Invitations {
  public static final SurveyId PULSE = new SurveyId("pulse");
  private static final long SEED = 4_711;

  private Invitations() {}

  public static Invitation pending(
      String key, UserKey person, Optional<Long> issueId, Instant now) {
    return new Invitation(
        key,
        Digest.of("occasion", key),
        asked(person, issueId),
        new Drawing(Drawing.ASKED, SEED, now),
        Sending.pending(now, now.plus(Duration.ofDays(14))));
  }

  static Invitation notAsked(String key, UserKey person, String why, Instant now) {
    return new Invitation(
        key,
        Digest.of("occasion", key),
        asked(person, Optional.empty()),
        new Drawing(why, SEED, now),
        Sending.none(now));
  }

  private static Asked asked(UserKey person, Optional<Long> issueId) {
    return new Asked(
        PULSE,
        1,
        AnswerMode.ANONYMOUS,
        new DepartmentId("it"),
        new DepartmentId("finance"),
        Audience.INTERNAL,
        person,
        issueId);
  }
}

package dev.accord.plugin.survey;

import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.survey.Answer;
import dev.accord.engine.survey.AnswerWeek;
import dev.accord.plugin.store.FollowUp;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitation.Asked;
import dev.accord.plugin.store.StoredAnswer;
import dev.accord.plugin.store.StoredAnswer.From;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What comes of a survey's link, whoever opens it: looking counts for nothing. */
public final class Answering {
  /** What can be done with a link. */
  public enum State {
    OPEN,
    USED,
    EXPIRED,
    WITHDRAWN,
  }

  private final Tokens tokens;
  private final Stores stores;
  private final Clock clock;

  public Answering(Tokens tokens, Stores stores, Clock clock) {
    this.tokens = tokens;
    this.stores = stores;
    this.clock = clock;
  }

  /** Empty when there is no such link: somebody made or changed it. */
  public Optional<Invitation> invitation(String token) {
    return tokens
        .key(token)
        .flatMap(stores.surveys().invitations()::find)
        .filter(invitation -> invitation.drawing().isAsked());
  }

  /** What it asks: the set that the person was invited to. Empty when the survey is gone. */
  public Optional<Invited> invited(Invitation invitation, Rulebook rulebook) {
    Asked asked = invitation.asked();
    return rulebook
        .survey(asked.survey())
        .flatMap(
            survey ->
                survey
                    .questions(asked.questionSet())
                    .map(questions -> new Invited(invitation, survey, questions)));
  }

  /**
   * Where the link stands now.
   *
   * @param invited what it asks, unless the survey is gone
   */
  public State state(Invitation invitation, Optional<Invited> invited) {
    if (stores.surveys().invitations().isAnswered(invitation.key())) {
      return State.USED;
    }
    boolean takenBack =
        invitation.sending().state() == Invitation.State.WITHDRAWN
            || invited.isEmpty()
            || stores.surveys().invitations().hasOptedOut(invitation.asked().person());
    if (takenBack) {
      return State.WITHDRAWN;
    }
    return invitation.isExpired(clock.instant()) ? State.EXPIRED : State.OPEN;
  }

  /**
   * Takes the answer; false when somebody has used the link before.
   *
   * @param contact whether the person asks to be contacted
   */
  public boolean take(Invited invited, Answer answer, boolean contact, Rulebook rulebook) {
    Asked asked = invited.invitation().asked();
    Instant now = clock.instant();
    StoredAnswer stored =
        new StoredAnswer(
            Optional.empty(),
            asked.survey(),
            asked.questionSet(),
            asked.provider(),
            Optional.of(asked.client()),
            asked.audience(),
            AnswerWeek.of(now.atZone(ZoneOffset.UTC).toLocalDate()).monday(),
            Given.write(answer),
            asked.mode() == AnswerMode.ATTRIBUTED
                ? Optional.of(new From(asked.person(), asked.issueId(), Optional.of(now)))
                : Optional.empty());
    Optional<FollowUp> followUp =
        contact
            ? Optional.of(Contact.asked(tokens.newKey(), asked, now, rulebook))
            : Optional.empty();
    return stores.surveys().answers().take(invited.invitation().key(), stored, followUp);
  }

  /** The person is not asked any more, about anything. */
  public void optOut(Invitation invitation) {
    Instant now = clock.instant();
    stores
        .transactions()
        .run(() -> stores.surveys().invitations().optOut(invitation.asked().person(), now));
  }

  /** An invitation about the issue that the person may answer now. */
  public Optional<Invited> open(long issueId, String person, Rulebook rulebook) {
    return stores.surveys().invitations().ofIssue(issueId).stream()
        .filter(invitation -> invitation.asked().person().value().equals(person))
        .filter(invitation -> invitation.isOpen(clock.instant()))
        .map(invitation -> invited(invitation, rulebook))
        .flatMap(Optional::stream)
        .filter(invited -> state(invited.invitation(), Optional.of(invited)) == State.OPEN)
        .findFirst();
  }

  /** What stands in the invitation's link. */
  public String token(Invitation invitation) {
    return tokens.of(invitation.key());
  }
}

package dev.accord.plugin.survey;

import com.atlassian.jira.user.ApplicationUser;
import dev.accord.engine.agreement.AnswerMode;
import dev.accord.engine.agreement.Audience;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentKind;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.ServiceId;
import dev.accord.engine.agreement.Survey;
import dev.accord.engine.survey.Asked;
import dev.accord.engine.survey.Asking;
import dev.accord.engine.survey.Candidate;
import dev.accord.engine.survey.Candidate.Hindrance;
import dev.accord.engine.survey.Decision;
import dev.accord.engine.survey.Reason;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Digest;
import dev.accord.plugin.store.Invitation;
import dev.accord.plugin.store.Invitation.Drawing;
import dev.accord.plugin.store.Invitation.Sending;
import dev.accord.plugin.store.InvitationStore;
import dev.accord.plugin.store.Stores;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Has the engine decide on one person at a time, and writes down what it says. */
final class Deciding {
  /** Without a record: next to nobody would be interested in whom a survey is not about. */
  private static final Set<Reason> UNRECORDED =
      EnumSet.of(Reason.NOT_ASKING, Reason.OTHER_AUDIENCE);

  private final Stores stores;
  private final Supplier<Asking> asking;
  private final Tokens tokens;
  private final Clients clients;
  private final Escalated escalated;

  Deciding(
      Stores stores, Supplier<Asking> asking, Tokens tokens, Clients clients, Escalated escalated) {
    this.stores = stores;
    this.asking = asking;
    this.tokens = tokens;
    this.clients = clients;
    this.escalated = escalated;
  }

  /**
   * Somebody to be decided on.
   *
   * @param occasion unique text of what they would be asked about
   * @param client department that they speak for
   * @param issueId of the request, if it is about one
   */
  record Occasion(
      String occasion,
      UserKey person,
      Department client,
      Optional<ServiceId> service,
      Optional<Long> issueId) {
    String digest() {
      return Digest.of(occasion);
    }
  }

  /**
   * Decides, unless that was done before.
   *
   * @param capsPass whether it is decided again later when the person was asked too lately
   */
  void decide(Occasion occasion, Survey survey, Rulebook rulebook, boolean capsPass, Instant now) {
    Candidate candidate = candidate(occasion, survey, rulebook, now);
    Asking how = asking.get();
    stores
        .transactions()
        .run(
            () -> {
              InvitationStore invitations = stores.surveys().invitations();
              if (!invitations.known(List.of(occasion.digest())).isEmpty()) {
                return;
              }
              List<Asked> history =
                  invitations.of(occasion.person()).stream()
                      .filter(one -> one.drawing().isAsked())
                      .map(one -> new Asked(one.drawing().at(), one.asked().provider()))
                      .toList();
              Decision decision = how.decide(candidate, history, survey, now);
              if (isRecorded(decision.reason(), capsPass)) {
                invitations.add(List.of(invitation(occasion, survey, decision, now)));
              }
            });
  }

  private static boolean isRecorded(Reason reason, boolean capsPass) {
    boolean capped = reason == Reason.CAP_PERSON || reason == Reason.CAP_PAIR;
    return !UNRECORDED.contains(reason) && !(capsPass && capped);
  }

  private Candidate candidate(Occasion occasion, Survey survey, Rulebook rulebook, Instant now) {
    Set<Hindrance> hindrances = EnumSet.noneOf(Hindrance.class);
    Optional<ApplicationUser> user = clients.active(occasion.person());
    if (user.isEmpty()) {
      hindrances.add(Hindrance.LEFT);
    }
    if (stores.surveys().invitations().hasOptedOut(occasion.person())) {
      hindrances.add(Hindrance.OPTED_OUT);
    }
    if (belongsTo(survey, occasion.person(), rulebook, now)) {
      hindrances.add(Hindrance.OWN_PROVIDER);
    }
    if (user.filter(escalated::isWaiting).isPresent()) {
      hindrances.add(Hindrance.OPEN_ESCALATION);
    }
    return new Candidate(
        occasion.person(),
        occasion.occasion(),
        occasion.client().kind(),
        clients.people(occasion.client(), now),
        occasion.service(),
        user.isPresent() ? clients.language(occasion.person()) : "",
        hindrances);
  }

  private static boolean belongsTo(Survey survey, UserKey person, Rulebook rulebook, Instant now) {
    return rulebook
        .department(survey.provider())
        .filter(
            provider ->
                provider.hasMember(person, rulebook.directory(), now)
                    || provider.head().filter(person::equals).isPresent()
                    || provider.deputies().contains(person))
        .isPresent();
  }

  private Invitation invitation(Occasion occasion, Survey survey, Decision decision, Instant now) {
    Optional<Decision.Invitation> asked = decision.invitation();
    boolean internal = occasion.client().kind() == DepartmentKind.INTERNAL;
    return new Invitation(
        tokens.newKey(),
        occasion.digest(),
        new Invitation.Asked(
            survey.id(),
            asked.map(Decision.Invitation::questionSet).orElse(0),
            asked.map(Decision.Invitation::mode).orElse(AnswerMode.ANONYMOUS),
            survey.provider(),
            occasion.client().id(),
            internal ? Audience.INTERNAL : Audience.EXTERNAL,
            occasion.person(),
            occasion.issueId()),
        new Drawing(decision.reason().name(), decision.seed(), now),
        asked.map(one -> Sending.pending(now, one.expiresAt())).orElseGet(() -> Sending.none(now)));
  }
}

package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import dev.accord.engine.ticket.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who was asked when, who has answered, and who does not want to be asked. It does not know what
 * anybody answered. Writing is for inside a transaction.
 */
public final class InvitationStore {
  static final Lookup<InvitationRow> BY_KEY = Lookup.on(InvitationRow.class, "INVITATION_KEY = ?");
  static final Lookup<InvitationRow> BY_OCCASION = Lookup.on(InvitationRow.class, "OCCASION = ?");
  static final Lookup<InvitationRow> BY_PERSON = Lookup.on(InvitationRow.class, "PERSON = ?");
  static final Lookup<InvitationRow> BY_ISSUE = Lookup.on(InvitationRow.class, "ISSUE_ID = ?");
  static final Lookup<InvitationRow> DUE =
      Lookup.on(InvitationRow.class, "NEXT_AT <= ?").ordered("NEXT_AT");
  static final Lookup<InvitationRow> ASKED_BY =
      Lookup.on(
              InvitationRow.class,
              "PROVIDER = ? AND DECIDED_AT >= ? AND DECIDED_AT < ? AND DECISION = ?")
          .only(AskedPerson.COLUMNS);
  static final Lookup<InvitationRow> INVITED =
      Lookup.on(
          InvitationRow.class,
          "PROVIDER = ? AND DECIDED_AT >= ? AND DECIDED_AT < ? AND DECISION = ?");
  static final Lookup<InvitationRow> NEWEST_OF_SURVEY =
      Lookup.on(InvitationRow.class, "SURVEY = ?").ordered("DECIDED_AT DESC");
  static final Lookup<AnsweredRow> ANSWERED = Lookup.on(AnsweredRow.class, "INVITATION_KEY = ?");
  static final Lookup<OptOutRow> OPT_OUT = Lookup.on(OptOutRow.class, "PERSON = ?");

  private record OptOut(String person, Instant since) {
    static OptOut from(OptOutRow row) {
      return new OptOut(row.getPerson(), Instant.ofEpochMilli(row.getSinceAt()));
    }

    Map<String, Object> columns() {
      return new Columns().with(OptOutRow.PERSON, person).with(OptOutRow.SINCE_AT, since).toMap();
    }
  }

  private final Rows<InvitationRow, Invitation> invitations;
  private final Rows<InvitationRow, AskedPerson> asked;
  private final Rows<AnsweredRow, String> answered;
  private final Rows<OptOutRow, OptOut> optOuts;

  public InvitationStore(ActiveObjects ao) {
    this.invitations = new Rows<>(ao, InvitationRow.class, Invitation::from, Invitation::columns);
    this.asked = Rows.inPart(ao, InvitationRow.class, AskedPerson::from);
    this.answered =
        new Rows<>(
            ao,
            AnsweredRow.class,
            AnsweredRow::getInvitationKey,
            key -> new Columns().with(AnsweredRow.INVITATION_KEY, key).toMap());
    this.optOuts = new Rows<>(ao, OptOutRow.class, OptOut::from, OptOut::columns);
  }

  public Optional<Invitation> find(String key) {
    return invitations.first(BY_KEY, key);
  }

  /** Those of the occasions on which it was decided already. */
  public Set<String> known(Collection<String> occasions) {
    return invitations.findEach(BY_OCCASION, List.copyOf(occasions)).stream()
        .map(Invitation::occasion)
        .collect(Collectors.toSet());
  }

  /** Everything that was ever decided about the person. */
  public List<Invitation> of(UserKey person) {
    return invitations.find(BY_PERSON, person.value());
  }

  public List<Invitation> ofIssue(long issueId) {
    return invitations.find(BY_ISSUE, issueId);
  }

  /** Who of the provider's clients was asked, half-open. */
  public List<AskedPerson> asked(DepartmentId provider, Instant from, Instant until) {
    return asked.find(
        ASKED_BY,
        provider.value(),
        from.toEpochMilli(),
        until.toEpochMilli(),
        Invitation.Drawing.ASKED);
  }

  /** The same with what became of each invitation. */
  public List<Invitation> invited(DepartmentId provider, Instant from, Instant until) {
    return invitations.find(
        INVITED,
        provider.value(),
        from.toEpochMilli(),
        until.toEpochMilli(),
        Invitation.Drawing.ASKED);
  }

  /** What was decided last, newest first. */
  public List<Invitation> newest(SurveyId survey, int limit) {
    return invitations.first(limit, NEWEST_OF_SURVEY, survey.value());
  }

  /** Those with something to do, longest due first. */
  public List<Invitation> due(Instant now, int limit) {
    return invitations.first(limit, DUE, now.toEpochMilli());
  }

  public void add(List<Invitation> decided) {
    invitations.insertAll(decided);
  }

  public void save(Invitation invitation) {
    invitations.replace(List.of(invitation), BY_KEY, invitation.key());
  }

  public boolean isAnswered(String key) {
    return answered.first(ANSWERED, key).isPresent();
  }

  /** Those of the invitations that somebody has answered. */
  public Set<String> answered(List<String> keys) {
    return Set.copyOf(answered.findEach(ANSWERED, keys));
  }

  /** Uses the link up; false when somebody has used it before. */
  boolean use(String key) {
    if (isAnswered(key)) {
      return false;
    }
    answered.insert(key);
    return true;
  }

  public boolean hasOptedOut(UserKey person) {
    return optOuts.first(OPT_OUT, person.value()).isPresent();
  }

  public void optOut(UserKey person, Instant now) {
    if (!hasOptedOut(person)) {
      optOuts.insert(new OptOut(person.value(), now));
    }
  }
}

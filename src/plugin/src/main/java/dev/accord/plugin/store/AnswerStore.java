package dev.accord.plugin.store;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.SurveyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What was answered. Nothing in it, its order included, leads to who was asked.
 *
 * <p>A database numbers rows in the order in which they are written, and who has answered is
 * written in the same order. So each answer is written together with others that wait: those are
 * taken out and all are written anew, in an order drawn by lot. Writing is for inside a
 * transaction.
 */
public final class AnswerStore {
  static final Lookup<AnswerRow> WAITING = Lookup.on(AnswerRow.class, "BATCH = ? AND SURVEY = ?");
  static final Lookup<AnswerRow> EVERY_WAITING = Lookup.on(AnswerRow.class, "BATCH = ?");
  static final Lookup<AnswerRow> OF_PROVIDER =
      Lookup.on(AnswerRow.class, "PROVIDER = ? AND WEEK >= ? AND WEEK < ?");
  static final Lookup<AnswerRow> WAITING_PLACES =
      EVERY_WAITING.only(AnswerRow.PROVIDER, AnswerRow.WEEK);

  /** So many others hide each one: far more than have to be together to be shown. */
  private static final int HIDING = 40;

  /** About whom and of which week, as days since 1970. */
  private record Place(DepartmentId provider, long week) {
    static Place from(AnswerRow row) {
      return new Place(new DepartmentId(row.getProvider()), row.getWeek());
    }
  }

  private final Rows<AnswerRow, StoredAnswer> rows;
  private final Rows<AnswerRow, Place> places;
  private final InvitationStore invitations;
  private final FollowUpStore followUps;
  private final Transactions transactions;
  private final Random lot;

  /**
   * @param lot what orders are drawn by; nobody must be able to draw them again
   */
  AnswerStore(
      ActiveObjects ao,
      InvitationStore invitations,
      FollowUpStore followUps,
      Transactions transactions,
      Random lot) {
    this.rows = new Rows<>(ao, AnswerRow.class, StoredAnswer::from, StoredAnswer::columns);
    this.places = Rows.inPart(ao, AnswerRow.class, Place::from);
    this.transactions = transactions;
    this.invitations = invitations;
    this.followUps = followUps;
    this.lot = lot;
  }

  /**
   * Takes the one answer to an invitation, in a transaction of its own; false when somebody has
   * answered it before.
   */
  public boolean take(String invitation, StoredAnswer answer) {
    return take(invitation, answer, Optional.empty());
  }

  /** The same, with that the person asked to be contacted: both are taken, or neither. */
  public boolean take(String invitation, StoredAnswer answer, Optional<FollowUp> followUp) {
    try {
      return transactions.call(() -> takeUnlessUsed(invitation, answer, followUp));
    } catch (RuntimeException failure) {
      if (SqlFailure.isDuplicate(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private boolean takeUnlessUsed(
      String invitation, StoredAnswer answer, Optional<FollowUp> followUp) {
    if (!invitations.use(invitation)) {
      return false;
    }
    followUp.ifPresent(followUps::add);
    if (answer.from().isPresent()) {
      rows.insert(answer);
    } else {
      addMixed(List.of(answer));
    }
    return true;
  }

  /**
   * Takes answers that another tool had gathered, within a transaction; false when the same ones
   * were taken before.
   *
   * @param key of what was sent
   */
  public boolean takeEarlier(String key, List<StoredAnswer> answers) {
    if (!invitations.use(key)) {
      return false;
    }
    addMixed(answers);
    return true;
  }

  /** Adds answers to one survey that wait for the end of their period. */
  void addMixed(List<StoredAnswer> answers) {
    List<AnswerRow> others =
        new ArrayList<>(
            rows.rowsOf(WAITING, StoredAnswer.WAITING, answers.get(0).survey().value()));
    Collections.shuffle(others, lot);
    List<AnswerRow> hiding = others.subList(0, Math.min(HIDING, others.size()));
    List<StoredAnswer> together = new ArrayList<>(answers);
    hiding.forEach(row -> together.add(StoredAnswer.from(row)));
    rows.deleteAll(hiding.stream().map(AnswerRow::getID).toList());
    insertShuffled(together);
  }

  /** Surveys with answers that wait. */
  public List<SurveyId> waiting() {
    return rows.find(EVERY_WAITING, StoredAnswer.WAITING).stream()
        .map(StoredAnswer::survey)
        .distinct()
        .toList();
  }

  /** Anonymous answers to the survey that wait for the end of their period. */
  public List<StoredAnswer> waiting(SurveyId survey) {
    return rows.find(WAITING, StoredAnswer.WAITING, survey.value());
  }

  /** Puts released answers and those that go on waiting in the place of all that waited. */
  public void release(SurveyId survey, List<StoredAnswer> after) {
    rows.delete(WAITING, StoredAnswer.WAITING, survey.value());
    insertShuffled(after);
  }

  /**
   * Answers about the provider of the weeks, those that still wait included.
   *
   * @param from a Monday
   * @param until a Monday, exclusive
   */
  public List<StoredAnswer> of(DepartmentId provider, LocalDate from, LocalDate until) {
    return rows.find(OF_PROVIDER, provider.value(), from.toEpochDay(), until.toEpochDay());
  }

  /**
   * The same about several providers, one after the other: of several at once H2 looks at each
   * one's whole past, and with an index on weeks alone PostgreSQL would take that one for a single
   * provider as well and look at the answers about all.
   */
  public List<StoredAnswer> of(
      Collection<DepartmentId> providers, LocalDate from, LocalDate until) {
    return providers.stream().flatMap(one -> of(one, from, until).stream()).toList();
  }

  /**
   * How far answers have come. Those of which it is the same are the same: no answer is ever taken
   * out, and nothing happens to one but that it is released.
   */
  public record Stage(int taken, long waiting) {}

  /** How far the answers about each provider have come that {@link #of} finds. */
  public Map<DepartmentId, Stage> stages(
      Collection<DepartmentId> providers, LocalDate from, LocalDate until) {
    long first = from.toEpochDay();
    long end = until.toEpochDay();
    Map<DepartmentId, Long> waiting =
        places.find(WAITING_PLACES, StoredAnswer.WAITING).stream()
            .filter(place -> place.week() >= first && place.week() < end)
            .collect(groupingBy(Place::provider, counting()));
    Map<DepartmentId, Stage> stages = new HashMap<>();
    for (DepartmentId one : providers) {
      int taken = rows.count(OF_PROVIDER, one.value(), first, end);
      stages.put(one, new Stage(taken, waiting.getOrDefault(one, 0L)));
    }
    return stages;
  }

  private void insertShuffled(List<StoredAnswer> answers) {
    List<StoredAnswer> drawn = new ArrayList<>(answers);
    Collections.shuffle(drawn, lot);
    rows.insertAll(drawn);
  }
}

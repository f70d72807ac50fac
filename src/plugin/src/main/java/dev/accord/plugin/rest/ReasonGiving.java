package dev.accord.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonObject;
import dev.accord.engine.agreement.AgreementId;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.MetricId;
import dev.accord.engine.clock.ClockKey;
import dev.accord.engine.compliance.Counted;
import dev.accord.engine.compliance.CycleOutcome;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.config.Rules;
import dev.accord.plugin.rest.Failure.Kind;
import dev.accord.plugin.store.GivenReason;
import dev.accord.plugin.store.ReasonCode;
import dev.accord.plugin.store.StoredOutcome;
import dev.accord.plugin.track.FoundTicket;
import dev.accord.plugin.track.IssueAssessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes reasons why promises on a ticket were missed. */
final class ReasonGiving {
  private final IssueAssessor assessor;
  private final ReasonDesk desk;

  ReasonGiving(IssueAssessor assessor, ReasonDesk desk) {
    this.assessor = assessor;
    this.desk = desk;
  }

  /**
   * Gives a reason for a missed cycle; an earlier one is kept and counts no more.
   *
   * @param ticket that the person may see
   * @return the reason as it is told
   * @throws Failure 400 when there is no such cycle or reason, 403 when it is for others to say
   */
  String give(FoundTicket ticket, JsonObject typed, ApplicationUser user) {
    ClockKey clock = clock(typed);
    int cycle = Json.number(typed, "cycle", 1);
    ReasonCode code = code(Json.required(typed, "code"));
    String note = InvestigationForm.text(typed, "note", "").strip();
    Rules rules = assessor.rules();
    DepartmentId owing = owing(ticket, clock, cycle, rules);
    if (!desk.access().speaksFor(owing, user, rules, desk.now())) {
      throw new Failure(
          Kind.FORBIDDEN,
          "Only the department that owed it says why it was missed.",
          "Ask one of its members, its head or a Jira administrator.");
    }
    GivenReason reason =
        new GivenReason(
            ticket.number(), clock, cycle, code, note, new UserKey(user.getKey()), desk.now());
    desk.stores().transactions().run(() -> desk.stores().reasons().add(reason));
    return Json.write(ReasonBodies.of(reason, desk.persons()));
  }

  private static ClockKey clock(JsonObject typed) {
    try {
      return new ClockKey(
          new AgreementId(Json.required(typed, "agreement")),
          new MetricId(Json.required(typed, "metric")));
    } catch (IllegalArgumentException noKey) {
      throw new Failure(
          Kind.BAD_REQUEST, String.valueOf(noKey.getMessage()), "Send the ids of the clock.");
    }
  }

  private static ReasonCode code(String name) {
    return Arrays.stream(ReasonCode.values())
        .filter(code -> code.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "code: there is no reason '%s'.".formatted(name),
                    Arrays.stream(ReasonCode.values())
                        .map(ReasonCode::name)
                        .collect(Collectors.joining(", ", "Choose one of ", "."))));
  }

  /** Who owed it: as it is assessed now, or as it was counted. */
  private DepartmentId owing(FoundTicket ticket, ClockKey clock, int cycle, Rules rules) {
    return assessor.assess(ticket, rules, desk.now()).assessment().clocks().stream()
        .filter(one -> one.key().equals(clock))
        .filter(
            one ->
                one.cycles().stream()
                    .anyMatch(it -> it.number() == cycle && it.breachedAt().isPresent()))
        .map(one -> one.owing())
        .findFirst()
        .or(() -> counted(ticket, clock, cycle))
        .orElseThrow(
            () ->
                new Failure(
                    Kind.BAD_REQUEST,
                    "Cycle %d of %s was not missed.".formatted(cycle, clock),
                    "A reason is for what was missed."));
  }

  private Optional<DepartmentId> counted(FoundTicket ticket, ClockKey clock, int cycle) {
    return desk.stores().outcomes().of(ticket.number()).stream()
        .map(StoredOutcome::counted)
        .filter(one -> one.clock().equals(clock) && one.number() == cycle)
        .filter(one -> one.outcome() == CycleOutcome.BREACHED)
        .map(Counted::owing)
        .findFirst();
  }
}

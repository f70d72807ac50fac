package dev.accord.document.change;

import dev.accord.engine.agreement.Addressee;
import dev.accord.engine.agreement.StepAction;
import dev.accord.engine.agreement.Target;
import dev.accord.engine.agreement.Threshold;
import dev.accord.engine.calendar.Amount;
import dev.accord.engine.calendar.Hours;
import dev.accord.engine.calendar.OfficeHours;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.ticket.Filter;
import java.time.Duration;
import java.time.Instant;

/** Parts of definitions as people say them. */
public final class Wording {
  private Wording() {}

  /** Such as {@code priority is High or Highest}, or {@code anything}. */
  public static String of(Filter filter) {
    return FilterPhrase.of(filter);
  }

  /**
   * Such as {@code Mon–Thu 09:00–12:00, 13:00–18:00; Fri 09:00–15:00}, {@code closed} or {@code
   * always open}; without the zone, exceptions and holidays.
   */
  public static String of(Hours hours) {
    return hours instanceof OfficeHours office ? HoursPhrase.of(office.week()) : "always open";
  }

  /** Such as {@code 8h}, or {@code by the date in dueDate}. */
  public static String of(Target target) {
    return Phrases.target(target);
  }

  /**
   * What an amount comes to on a calendar: {@code 3 days = 24h on Berlin office hours (8h a day)};
   * without days {@code 4h on Berlin office hours}.
   *
   * @param at by whose version of the calendar the length of a day is told
   */
  public static String of(Amount amount, WorkingTime calendar, Instant at) {
    String name = calendar.calendar().name();
    if (amount.days() == 0) {
      return "%s on %s".formatted(amount, name);
    }
    Duration day = calendar.dayLength(at);
    return "%s = %s on %s (%s a day)"
        .formatted(amount, Amount.of(amount.on(calendar, at)), name, Amount.of(day));
  }

  /** Such as {@code 80 %}, {@code due} or {@code 1h before due}. */
  public static String of(Threshold threshold) {
    return StepPhrase.of(threshold);
  }

  /** Such as {@code assignee}, {@code owner's head} or {@code group it-leads}. */
  public static String of(Addressee addressee) {
    return StepPhrase.of(addressee);
  }

  /** Such as {@code label late} or {@code create Task 'Process by hand' in ITS}. */
  public static String of(StepAction action) {
    return StepPhrase.of(action);
  }
}

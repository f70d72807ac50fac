package dev.accord.engine.escalation;

import dev.accord.engine.calendar.WorkingTime;
import java.time.Instant;

/** When somebody may be told of something: within their own working hours, unless it is urgent. */
public final class QuietHours {
  private QuietHours() {}

  /**
   * When to tell somebody what is known now: at once when it is urgent or their calendar is open,
   * else when it opens next. On Friday 17:00 with hours from 9 to 17 that is Monday 09:00.
   *
   * <p>A calendar that does not open within three years holds nothing back: to be told at a bad
   * time is better than never.
   *
   * @param hours the recipient's
   */
  public static Instant tellAt(WorkingTime hours, boolean urgent, Instant now) {
    return urgent ? now : hours.nextOpening(now).orElse(now);
  }
}

package dev.accord.engine.calendar;

import java.time.Instant;
import java.util.List;

/**
 * The definition of a calendar: its versions, oldest first.
 *
 * <p>Each instant is measured by the version in force at it, so a change of hours leaves the time
 * already counted as it was. Before the first version's effective instant the first version holds.
 * Ask questions of {@link WorkingTime#of(Calendar)}.
 *
 * @param id how agreements refer to it
 * @param name what people read, not blank
 * @param versions at least one; numbers and effective instants both rise
 */
public record Calendar(CalendarId id, String name, List<CalendarVersion> versions) {

  /** Copies the versions and refuses none, or versions out of order. */
  public Calendar {
    versions = List.copyOf(versions);
    if (name.isBlank()) {
      throw new IllegalArgumentException("calendar %s has a blank name; name it".formatted(id));
    }
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(
          "calendar %s has no version; give it hours, or the hours Always".formatted(id));
    }
    for (int i = 1; i < versions.size(); i++) {
      CalendarVersion earlier = versions.get(i - 1);
      CalendarVersion later = versions.get(i);
      if (later.number() <= earlier.number()
          || !later.effectiveFrom().isAfter(earlier.effectiveFrom())) {
        throw new IllegalArgumentException(
            "calendar %s: version %d from %s must come after version %d from %s"
                .formatted(
                    id,
                    later.number(),
                    later.effectiveFrom(),
                    earlier.number(),
                    earlier.effectiveFrom()));
      }
    }
  }

  /** A calendar with one version, which holds for all time. */
  public static Calendar of(CalendarId id, String name, Hours hours) {
    return new Calendar(id, name, List.of(new CalendarVersion(1, Instant.EPOCH, hours)));
  }

  /** The version in force at an instant; the first one before any took effect. */
  public CalendarVersion versionAt(Instant instant) {
    return versions.get(indexAt(instant));
  }

  /** How often the versions in force until an instant were corrected. */
  public int correctionsUntil(Instant instant) {
    int count = 0;
    for (int i = indexAt(instant); i >= 0; i--) {
      count += versions.get(i).corrections().size();
    }
    return count;
  }

  /** Where the version in force at an instant stands among {@link #versions}. */
  int indexAt(Instant instant) {
    for (int i = versions.size() - 1; i > 0; i--) {
      if (!versions.get(i).effectiveFrom().isAfter(instant)) {
        return i;
      }
    }
    return 0;
  }
}

package dev.accord.sync.source.servicenow.schedule;

import dev.accord.engine.calendar.CalendarId;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids of calendars for names of schedules: {@code 8-5 weekdays} becomes {@code 8-5-weekdays}. The
 * same names, asked for in the same order, get the same ids.
 */
final class CalendarKeys {
  private static final int LONGEST = 80;

  private final Map<String, CalendarId> named;
  private final Set<String> taken = new HashSet<>();

  CalendarKeys(Map<String, CalendarId> named) {
    this.named = new HashMap<>(named);
    named.values().forEach(id -> taken.add(id.value()));
  }

  CalendarId of(String name) {
    CalendarId known = named.get(name);
    if (known != null) {
      return known;
    }
    String slug = slug(name);
    String id = slug;
    for (int i = 2; !taken.add(id); i++) {
      id = slug + "-" + i;
    }
    return new CalendarId(id);
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String shortened = plain.substring(0, Math.min(plain.length(), LONGEST));
    String trimmed = shortened.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "schedule" : trimmed;
  }
}

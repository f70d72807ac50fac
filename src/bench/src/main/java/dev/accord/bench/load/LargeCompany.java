package dev.accord.bench.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A configuration of a company in which every department has agreements with five others. */
final class LargeCompany {
  static final int DEPARTMENTS = 200;
  static final int CALENDARS = 100;
  static final int AGREEMENTS = 1_000;

  private LargeCompany() {}

  /** Of a number of any size. */
  static String agreement(int number) {
    return "agreement-%d".formatted(number % AGREEMENTS);
  }

  static String document() {
    JsonObject document = new JsonObject();
    document.addProperty("accord", 1);
    document.add("calendars", many(CALENDARS, LargeCompany::calendar));
    document.add("departments", many(DEPARTMENTS, LargeCompany::department));
    document.add("agreements", many(AGREEMENTS, LargeCompany::agreementDocument));
    return document.toString();
  }

  private interface Maker {
    String of(int number);
  }

  private static JsonArray many(int count, Maker maker) {
    JsonArray all = new JsonArray();
    for (int i = 0; i < count; i++) {
      all.add(JsonParser.parseString(maker.of(i)));
    }
    return all;
  }

  private static String calendar(int number) {
    return """
        {"id": "calendar-%d", "name": "Hours %d", "versions": [{"version": 1,
          "zone": "Europe/Berlin", "week": {"mon-fri": ["%02d:00-18:00"]},
          "holidays": [{"name": "New Year", "yearly": "--01-01"},
            {"name": "Christmas", "from": "--12-25", "to": "--12-26"}]}]}
        """
        .formatted(number, number, 6 + number % 5);
  }

  private static String department(int number) {
    return """
        {"id": "department-%d", "name": "Department %d", "members": ["department-%d"],
          "calendar": "calendar-%d"}
        """
        .formatted(number, number, number, number % CALENDARS);
  }

  private static String agreementDocument(int number) {
    int provider = number % DEPARTMENTS;
    int client = (provider + 1 + number / DEPARTMENTS) % DEPARTMENTS;
    return """
        {"id": "%s", "name": "Agreement %d", "provider": "department-%d",
          "clients": ["department-%d"], "versions": [{"version": 1, "status": "active",
          "effectiveFrom": "2026-01-01T00:00:00Z", "zone": "Europe/Berlin", "metrics": [
            {"kind": "time", "id": "response", "name": "First response", "start": "created",
              "stop": "answered",
              "goals": [{"id": "all", "name": "All", "within": "2h", "calendar": "calendar-%d"}]},
            {"kind": "time", "id": "resolution", "name": "Resolution", "start": "created",
              "stop": {"when": {"field": "resolution", "set": true}},
              "goals": [
                {"id": "high", "name": "High", "for": {"field": "priority", "is": "High"},
                  "within": "8h", "calendar": "calendar-%d"},
                {"id": "all", "name": "All", "within": "24h", "calendar": "calendar-%d"}]}]}]}
        """
        .formatted(
            agreement(number),
            number,
            provider,
            client,
            number % CALENDARS,
            number % CALENDARS,
            number % CALENDARS);
  }
}

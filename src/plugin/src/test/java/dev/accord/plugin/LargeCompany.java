package dev.accord.plugin;

/**
 * The sample company, and beside it many departments that each work for the next two, or every
 * second one for the very first instead of the next, and ask the next two how it was.
 */
public final class LargeCompany {
  public static final int DEPARTMENTS = 50;
  public static final int CLIENTS = 2;

  private LargeCompany() {}

  /** Its configuration. */
  public static String document() {
    StringBuilder departments = new StringBuilder();
    StringBuilder agreements = new StringBuilder();
    StringBuilder surveys = new StringBuilder();
    for (int i = 0; i < DEPARTMENTS; i++) {
      departments.append(
          ("{\"id\": \"department-%d\", \"name\": \"Department %d\","
                  + " \"members\": [\"it-staff\"], \"calendar\": \"office\"},")
              .formatted(i, i));
      surveys.append(i == 0 ? "" : ",").append(survey(i));
      for (int next = 1; next <= CLIENTS; next++) {
        int client = (i + next) % DEPARTMENTS;
        int served = next == 1 && i % 2 == 0 && i > 0 ? 0 : client;
        agreements.append(agreement(i, client, served)).append(',');
      }
    }
    return Samples.document()
        .replace("\"departments\": [", "\"departments\": [" + departments)
        .replace("\"agreements\": [\n", "\"agreements\": [\n" + agreements)
        .replace("\"projects\": [", "\"surveys\": [" + surveys + "], \"projects\": [");
  }

  private static String survey(int provider) {
    return """
        {"id": "pulse-%d", "name": "After a request", "provider": "department-%d",
         "instrument": "transactional", "questionSets": [
           {"number": 1, "effectiveFrom": "2020-01-01T00:00:00Z",
            "items": ["choose-again", "communication", "change"]}]}
        """
        .formatted(provider, provider);
  }

  private static String agreement(int provider, int next, int client) {
    return """
        {"id": "a-%d-%d", "name": "Agreement %d %d", "provider": "department-%d",
         "clients": ["department-%d"], "versions": [{"version": 1, "status": "active",
         "effectiveFrom": "2020-01-01T00:00:00Z", "zone": "Europe/Berlin", "metrics": [
           {"kind": "time", "id": "response", "name": "First response", "start": "created",
            "stop": "answered",
            "goals": [{"id": "all", "name": "All", "within": "2h", "calendar": "office"}]},
           {"kind": "time", "id": "resolution", "name": "Resolution", "start": "created",
            "stop": {"when": {"field": "resolution", "set": true}},
            "goals": [{"id": "high", "name": "High", "for": {"field": "priority", "is": "High"},
                       "within": "4h", "calendar": "office"},
                      {"id": "all", "name": "All", "within": "8h", "calendar": "office"}]}]}]}
        """
        .formatted(provider, next, provider, next, provider, client);
  }
}

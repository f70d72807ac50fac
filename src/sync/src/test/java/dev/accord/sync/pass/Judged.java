package dev.accord.sync.pass;

import dev.accord.sync.judged.JudgedFormat;
import dev.accord.sync.judged.JudgedTicket;
import java.time.Instant;

/** Tickets as Accord tells of them, each with one clock that was due on 2 March 2026 at four. */
public final class Judged {
  public static final Instant DUE = Instant.parse("2026-03-02T16:00:00Z");

  private Judged() {}

  public static JudgedTicket onTrack(String id) {
    return ticket(id, clock("RUNNING", "ON_TRACK", ""));
  }

  public static JudgedTicket atRisk(String id, Instant at) {
    return ticket(id, clock("RUNNING", "AT_RISK", ", \"atRiskAt\": \"%s\"".formatted(at)));
  }

  public static JudgedTicket overdue(String id, Instant at) {
    return ticket(id, clock("RUNNING", "BREACHED", ", \"breachedAt\": \"%s\"".formatted(at)));
  }

  public static JudgedTicket missed(String id, Instant at) {
    return ticket(
        id,
        clock(
            "STOPPED",
            "BREACHED",
            ", \"breachedAt\": \"%s\", \"verdict\": {\"cycle\": 1, \"outcome\": \"BREACHED\", \"at\": \"%s\"}"
                .formatted(at, at)));
  }

  public static JudgedTicket met(String id, Instant at) {
    return ticket(
        id,
        clock(
            "STOPPED",
            "MET",
            ", \"verdict\": {\"cycle\": 1, \"outcome\": \"MET\", \"at\": \"%s\"}".formatted(at)));
  }

  public static JudgedTicket withoutClocks(String id) {
    return ticket(id, "");
  }

  /**
   * @param clocks in JSON, with commas between
   */
  public static JudgedTicket ticket(String id, String clocks) {
    return JudgedFormat.read(
        "{\"id\": \"%s\", \"key\": \"S-%s\", \"clocks\": [%s]}".formatted(id, id, clocks));
  }

  private static String clock(String phase, String standing, String more) {
    return clock("resolution", phase, standing, ", \"due\": \"%s\"%s".formatted(DUE, more));
  }

  /**
   * @param more members with a comma before each
   */
  public static String clock(String metric, String phase, String standing, String more) {
    return """
    {"agreement": {"id": "it-for-finance", "name": "IT for Finance"},
     "metric": {"id": "%s", "name": "%s"}, "owedBy": "PROVIDER",
     "department": {"id": "it", "name": "IT"}, "cycle": 1,
     "phase": "%s", "standing": "%s"%s}
    """
        .formatted(
            metric,
            Character.toUpperCase(metric.charAt(0)) + metric.substring(1),
            phase,
            standing,
            more);
  }
}

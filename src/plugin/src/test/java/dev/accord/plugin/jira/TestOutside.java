package dev.accord.plugin.jira;

import dev.accord.engine.ticket.TicketId;
import dev.accord.plugin.outside.Sent;

/** A ticket of ServiceNow as somebody sends it, under the settings of project ITS. */
public record TestOutside(String id, String seen, String changes) {
  /** Asked for on Monday 16 November 2026 at nine. */
  public static TestOutside of(String id) {
    return new TestOutside(id, "2026-11-16T09:30:00.000Z", "");
  }

  public TestOutside seen(String at) {
    return new TestOutside(id, at, changes);
  }

  public TestOutside resolved(String at) {
    return changed(at, "\"changes\": {\"status\": [\"Resolved\"], \"resolution\": [\"Fixed\"]}");
  }

  public TestOutside deleted(String at) {
    return changed(at, "\"deleted\": true");
  }

  /**
   * @param what members of the event
   */
  public TestOutside changed(String at, String what) {
    String event = "{\"id\": \"e%d\", \"at\": \"%s\", \"sequence\": 1, \"author\": \"omar\", %s}";
    String next = event.formatted(changes.length(), at, what);
    return new TestOutside(id, seen, changes.isEmpty() ? next : changes + ", " + next);
  }

  public String text() {
    return """
    {"system": "servicenow", "id": "%s", "key": "INC-%s", "url": "https://now.example/%s",
     "summary": "Printer <b>on fire</b>", "seen": "%s", "created": "2026-11-16T09:00:00.000Z",
     "fields": {"project": ["ITS"], "status": ["New"], "statusCategory": ["new"],
                "priority": ["Medium"], "assignee": ["omar"]},
     "events": [%s]}
    """
        .formatted(id, id, id, seen, changes);
  }

  public TicketId ticketId() {
    return new TicketId("servicenow", id);
  }

  public Sent sent() {
    return new Sent("servicenow", id, text());
  }
}

package dev.accord.sandbox.admin;

import dev.accord.sandbox.platform.mail.Letter;
import dev.accord.sandbox.platform.mail.Outbox;
import dev.accord.sandbox.platform.mail.OutboxEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outgoing mail over HTTP at /rest/sandbox/1.0/outbox, for tests: GET lists, the newest first, with
 * {@code ?to=ADDRESS} only what went to one address; DELETE clears. Jira has nothing like it.
 */
public final class OutboxAdministration extends AdministrationServlet {

  private static final long serialVersionUID = 1L;

  private final transient Outbox outbox;

  public OutboxAdministration(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  Answer answer(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "GET" -> Answer.ok(Map.of("mails", mails(request)));
      case "DELETE" -> {
        outbox.clear();
        yield Answer.ok(Map.of("mails", List.of()));
      }
      default -> notFound(request);
    };
  }

  private List<Map<String, Object>> mails(HttpServletRequest request) {
    Optional<String> to = Optional.ofNullable(request.getParameter("to"));
    return outbox.all().stream()
        .filter(entry -> to.map(entry.letter()::isFor).orElse(true))
        .map(OutboxAdministration::json)
        .toList();
  }

  private static Map<String, Object> json(OutboxEntry entry) {
    Letter letter = entry.letter();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("time", entry.time().toString());
    json.put("from", letter.from());
    json.put("to", letter.to());
    json.put("cc", letter.cc());
    json.put("bcc", letter.bcc());
    json.put("subject", letter.subject());
    json.put("mimeType", letter.mimeType());
    json.put("body", letter.body());
    json.put("sent", entry.refusal().isEmpty());
    entry.refusal().ifPresent(refusal -> json.put("refusal", refusal));
    return json;
  }
}

package dev.accord.plugin.alert;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.clock.Phase;
import dev.accord.plugin.track.FoundTicket;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What an alert says, to people in their zone and to machines. */
final class AlertText {
  /** A mail: plain text, so nothing in it can be markup. */
  record Message(String subject, String body) {}

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm (VV)", Locale.ENGLISH);
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final String ALERTS = "/plugins/servlet/accord/alerts?issue=";

  private final Texts texts;
  private final Supplier<String> baseUrl;

  AlertText(Texts texts, Supplier<String> baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /**
   * @param zone of the reader
   * @param why in words why this reader is told
   */
  Message mail(AlertContext about, ZoneId zone, String why) {
    FoundTicket ticket = about.ticket();
    StringBuilder body = new StringBuilder();
    line(body, texts.of("alert.body.issue", ticket.key(), ticket.summary()));
    line(body, ticket.url(baseUrl.get()));
    line(body, "");
    line(body, promise(about));
    line(body, used(about));
    about.cycle().due().ifPresent(due -> line(body, texts.of("alert.body.due", moment(due, zone))));
    if (about.alert().isLate()) {
      line(body, texts.of("alert.body.late", moment(about.alert().due(), zone)));
    }
    line(body, "");
    line(body, texts.of("alert.body.why", why));
    line(body, texts.of("alert.body.acknowledge", baseUrl.get() + ALERTS + ticket.reference()));
    return new Message(oneLine(subject(about)), body.toString());
  }

  /** For a webhook. Instants are in UTC, times in milliseconds of working time. */
  String json(AlertContext about) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("alert", about.alert().key().digest());
    body.put("issue", about.ticket().key());
    about.ticket().system().ifPresent(system -> body.put("system", system));
    body.put("summary", about.ticket().summary());
    body.put("url", about.ticket().url(baseUrl.get()));
    body.put("agreement", about.agreement().id().value());
    body.put("version", about.clock().version());
    body.put("metric", about.clock().metric().id().value());
    body.put("cycle", about.cycle().number());
    body.put("step", about.step().id().value());
    body.put("phase", about.cycle().phase().name());
    about.cycle().standing().ifPresent(standing -> body.put("standing", standing.name()));
    body.put("target", about.cycle().target().toMillis());
    body.put("elapsed", about.cycle().elapsed().toMillis());
    about.cycle().due().ifPresent(due -> body.put("due", due.toString()));
    body.put("wasDueAt", about.alert().due().toString());
    body.put("late", about.alert().isLate());
    return GSON.toJson(body);
  }

  private String subject(AlertContext about) {
    boolean paused = about.cycle().phase() == Phase.PAUSED;
    return texts.of(
        "alert.subject",
        about.ticket().key(),
        about.clock().metric().name(),
        texts.remaining(about.cycle().remaining(), paused));
  }

  private String promise(AlertContext about) {
    return texts.of(
        "alert.body.promise",
        name(about, about.clock().owing()),
        name(about, about.clock().other()),
        about.clock().metric().name(),
        about.cycle().goal().name());
  }

  private String used(AlertContext about) {
    return texts.of(
        "alert.body.used",
        texts.amount(about.cycle().elapsed()),
        texts.amount(about.cycle().target()));
  }

  private static String name(AlertContext about, DepartmentId id) {
    return about.rulebook().department(id).map(Department::name).orElse(id.value());
  }

  static String moment(Instant at, ZoneId zone) {
    return MOMENT.format(at.atZone(zone));
  }

  /** Nothing that somebody typed can begin another header. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  private static void line(StringBuilder body, String text) {
    body.append(text).append('\n');
  }
}

package dev.accord.sync.accord;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.accord.document.format.OutsideTicketFormat;
import dev.accord.document.json.ObjectWriter;
import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.http.Answer;
import dev.accord.sync.http.Peer;
import dev.accord.sync.http.Request;
import dev.accord.sync.judged.JudgedFormat;
import dev.accord.sync.judged.JudgedPage;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Accord over its REST API. */
public final class RestAccord implements Accord {
  private static final String API = "/rest/accord/1.0";

  private final Peer peer;
  private final Clock clock;

  public RestAccord(Peer peer, Clock clock) {
    this.peer = peer;
    this.clock = clock;
  }

  @Override
  public Optional<KnownDefinitions> definitions(Optional<KnownDefinitions> known) {
    Request all = Request.get(API + "/configuration");
    Answer answer = peer.send(known.map(it -> all.unless(it.etag())).orElse(all));
    if (!answer.isSuccess()) {
      return Optional.empty();
    }
    String tag = answer.tag().orElseThrow(() -> strange("definitions without a revision"));
    return Optional.of(
        new KnownDefinitions(revision(tag), tag, clock.instant(), answer.json().toString()));
  }

  @Override
  public List<Receipt> handOver(List<OutsideTicket> tickets) {
    JsonArray array = new JsonArray(tickets.size());
    tickets.forEach(ticket -> array.add(OutsideTicketFormat.write(ticket)));
    JsonObject batch = new JsonObject();
    batch.add("tickets", array);
    Answer answer = peer.send(Request.put(API + "/outside-tickets", batch));
    JsonElement results = answer.object().get("results");
    if (results == null
        || !results.isJsonArray()
        || results.getAsJsonArray().size() != array.size()) {
      throw strange("no result for each of %d tickets".formatted(array.size()));
    }
    List<Receipt> receipts = new ArrayList<>();
    results.getAsJsonArray().forEach(result -> receipts.add(receipt(result)));
    return receipts;
  }

  @Override
  public void observe(String system, Map<String, Set<UserKey>> groups) {
    JsonObject body =
        new ObjectWriter()
            .with("system", system)
            .with("groups", ObjectWriter.array(groups.entrySet(), RestAccord::group))
            .done();
    peer.send(Request.put(API + "/outside-memberships", body));
  }

  private static JsonElement group(Map.Entry<String, Set<UserKey>> group) {
    return new ObjectWriter()
        .with("group", group.getKey())
        .with("members", ObjectWriter.array(group.getValue(), ObjectWriter::text))
        .done();
  }

  @Override
  public JudgedPage standings(String system, String after) {
    Request first = Request.get(API + "/outside-standings").with("system", system);
    Answer answer = peer.send(after.isEmpty() ? first : first.with("after", after));
    JsonObject page = answer.object();
    JsonElement tickets = page.get("tickets");
    String next = text(page, "next");
    if (tickets == null || !tickets.isJsonArray() || next.isEmpty() || !page.has("more")) {
      throw strange("no page of tickets");
    }
    try {
      List<JudgedTicket> judged = new ArrayList<>();
      tickets.getAsJsonArray().forEach(ticket -> judged.add(JudgedFormat.read(ticket)));
      return new JudgedPage(judged, next, page.get("more").getAsBoolean());
    } catch (IllegalArgumentException e) {
      throw strange("tickets that are not understood (%s)".formatted(e.getMessage()));
    }
  }

  private Receipt receipt(JsonElement json) {
    JsonObject result = json.isJsonObject() ? json.getAsJsonObject() : new JsonObject();
    return switch (text(result, "result")) {
      case "stored", "unchanged" -> new Receipt.Accepted();
      case "refused" -> new Receipt.Refused(text(result, "error"));
      default -> throw strange("the result '%s'".formatted(text(result, "result")));
    };
  }

  private static String text(JsonObject object, String name) {
    JsonElement member = object.get(name);
    return member != null && member.isJsonPrimitive() ? member.getAsString() : "";
  }

  private long revision(String tag) {
    String digits = tag.replaceAll("[^0-9]", "");
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw strange("the revision '%s'".formatted(tag));
    }
  }

  private TroubleException strange(String what) {
    return new TroubleException(
        Trouble.UNREADABLE,
        "%s answered with %s; check that its Accord is as new as this service."
            .formatted(peer.settings().name(), what));
  }
}

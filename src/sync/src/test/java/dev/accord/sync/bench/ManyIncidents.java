package dev.accord.sync.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A ServiceNow of very many incidents with six changes each, made up as they are asked for; a
 * process of its own, so that what it takes is not what the reader takes.
 *
 * <p>Arguments: how many incidents, and how many of them change each second. Prints its port.
 */
public final class ManyIncidents {
  static final int CHANGES = 6;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final Pattern AFTER =
      Pattern.compile("sys_updated_on=([^^]+)\\^sys_id>([0-9a-f]+)");
  private static final Pattern FROM = Pattern.compile("^sys_updated_on>=([^^]+)");
  private static final Pattern NAMED = Pattern.compile("sys_idIN([0-9a-f,]+)");
  private static final Pattern KEYS = Pattern.compile("documentkeyIN([0-9a-f,]+)");
  private static final Pattern BEHIND = Pattern.compile("\\^sys_id>([0-9a-f]+)\\^ORDERBYsys_id");
  private static final int THREADS = 4;
  private static final int LIVE_SECONDS = 3_600;

  private final Instant first;
  private final Map<Integer, String> places = new HashMap<>();
  private final Map<Integer, Instant> changed = new ConcurrentHashMap<>();
  private final ConcurrentSkipListMap<String, Integer> order = new ConcurrentSkipListMap<>();

  private ManyIncidents(int count, Instant now) {
    this.first = now.minusSeconds(count + LIVE_SECONDS);
    for (int i = 0; i < count; i++) {
      place(i, first.plusSeconds(i));
    }
  }

  /** Serves until its standard input ends. */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    int perSecond = Integer.parseInt(arguments[1]);
    ManyIncidents incidents = new ManyIncidents(count, Clock.systemUTC().instant());
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", incidents::answer);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.start();
    if (perSecond > 0) {
      Random random = new Random(1);
      Executors.newSingleThreadScheduledExecutor()
          .scheduleAtFixedRate(
              () -> incidents.change(random.nextInt(count), Clock.systemUTC().instant()),
              1_000,
              1_000_000 / perSecond,
              TimeUnit.MICROSECONDS);
    }
    System.out.println(server.getAddress().getPort());
    while (System.in.read() >= 0) {}
    System.exit(0);
  }

  /** The summary says when, to the millisecond: so the reader knows how late it is. */
  private void change(int incident, Instant at) {
    changed.put(incident, at);
    place(incident, at);
  }

  private synchronized void place(int incident, Instant at) {
    String before = places.get(incident);
    if (before != null) {
      order.remove(before);
    }
    String place = TIME.format(at) + "|" + id(incident);
    places.put(incident, place);
    order.put(place, incident);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> parameters = parameters(exchange);
    String query = parameters.getOrDefault("sysparm_query", "");
    int limit = Integer.parseInt(parameters.getOrDefault("sysparm_limit", "1000"));
    String rows =
        switch (path.substring(path.lastIndexOf('/') + 1)) {
          case "incident" -> incidents(query, limit);
          case "sys_audit" -> audits(query, limit);
          default -> "";
        };
    byte[] body = ("{\"result\":[" + rows + "]}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String incidents(String query, int limit) {
    Matcher named = NAMED.matcher(query);
    if (named.find()) {
      return named(named.group(1));
    }
    Matcher after = AFTER.matcher(query);
    Matcher from = FROM.matcher(query);
    String start = "";
    if (after.find()) {
      start = after.group(1) + "|" + after.group(2) + "!";
    } else if (from.find()) {
      start = from.group(1);
    }
    return order.tailMap(start).entrySet().stream()
        .limit(limit)
        .map(entry -> incident(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(","));
  }

  private synchronized String named(String ids) {
    return Arrays.stream(ids.split(","))
        .map(id -> Integer.parseInt(id, 16))
        .flatMap(
            number ->
                Optional.ofNullable(places.get(number))
                    .map(place -> incident(number, place))
                    .stream())
        .collect(Collectors.joining(","));
  }

  private String incident(int number, String place) {
    return "{"
        + both("sys_id", id(number))
        + both("number", "INC%07d".formatted(number))
        + both("short_description", changed.getOrDefault(number, Instant.EPOCH).toString())
        + both("sys_created_on", TIME.format(first.plusSeconds(number).minusSeconds(40_000)))
        + both("sys_updated_on", place.substring(0, place.indexOf('|')))
        + both("sys_mod_count", Integer.toString(CHANGES))
        + both("priority", Integer.toString(1 + number % 4))
        + both("caller_id", "")
        + both("assigned_to", "")
        + both("assignment_group", "")
        + "\"state\":{\"value\":\"6\",\"display_value\":\"Resolved\"}}";
  }

  private static String both(String name, String value) {
    return "\"%s\":{\"value\":\"%s\",\"display_value\":\"%s\"},".formatted(name, value, value);
  }

  private String audits(String query, int limit) {
    Matcher keys = KEYS.matcher(query);
    if (!keys.find()) {
      return "";
    }
    Matcher behind = BEHIND.matcher(query);
    String last = behind.find() ? behind.group(1) : "";
    StringBuilder rows = new StringBuilder();
    int left = limit;
    for (String key : keys.group(1).split(",")) {
      for (int change = 0; change < CHANGES && left > 0; change++) {
        String id = key.substring(1) + change;
        if (id.compareTo(last) > 0) {
          rows.append(rows.length() == 0 ? "" : ",").append(audit(key, id, change));
          left--;
        }
      }
    }
    return rows.toString();
  }

  private String audit(String key, String id, int change) {
    int number = Integer.parseInt(key, 16);
    String from = change % 2 == 0 ? "1" : "2";
    String to = change == CHANGES - 1 ? "6" : change % 2 == 0 ? "2" : "1";
    return ("{\"sys_id\":\"%s\",\"documentkey\":\"%s\",\"fieldname\":\"state\",\"oldvalue\":\"%s\",\"newvalue\":\"%s\","
            + "\"user\":\"system\",\"sys_created_on\":\"%s\",\"record_checkpoint\":\"%d\"}")
        .formatted(
            id,
            key,
            from,
            to,
            TIME.format(first.plusSeconds(number).minusSeconds(40_000 - 600L * (change + 1))),
            change + 1);
  }

  private static Map<String, String> parameters(HttpExchange exchange) {
    Map<String, String> parameters = new HashMap<>();
    String query = exchange.getRequestURI().getRawQuery();
    if (query != null) {
      for (String part : query.split("&")) {
        String[] pair = part.split("=", 2);
        parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private static String id(int number) {
    return "%032x".formatted(number);
  }
}

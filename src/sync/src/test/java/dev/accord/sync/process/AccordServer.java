package dev.accord.sync.process;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.accord.document.DocumentWriter;
import dev.accord.engine.agreement.Definitions;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An Accord that other processes reach: it takes every ticket and keeps the newest copy. */
final class AccordServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, JsonObject> tickets = new TreeMap<>();

  AccordServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/rest/accord/1.0/configuration", this::configuration);
    server.createContext("/rest/accord/1.0/outside-tickets", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many events each ticket has, by its id. */
  synchronized Map<String, Integer> events() {
    Map<String, Integer> events = new TreeMap<>();
    tickets.forEach(
        (id, ticket) ->
            events.put(id, ticket.has("events") ? ticket.getAsJsonArray("events").size() : 0));
    return events;
  }

  private void configuration(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("ETag", "\"1\"");
    answer(
        exchange, JsonParser.parseString(DocumentWriter.write(Definitions.NONE)).getAsJsonObject());
  }

  private synchronized void take(HttpExchange exchange) throws IOException {
    JsonArray results = new JsonArray();
    JsonObject sent =
        JsonParser.parseReader(
                new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8))
            .getAsJsonObject();
    for (JsonElement each : sent.getAsJsonArray("tickets")) {
      JsonObject ticket = each.getAsJsonObject();
      tickets.merge(ticket.get("id").getAsString(), ticket, AccordServer::newer);
      JsonObject result = new JsonObject();
      result.addProperty("result", "stored");
      results.add(result);
    }
    JsonObject body = new JsonObject();
    body.add("results", results);
    answer(exchange, body);
  }

  private static JsonObject newer(JsonObject one, JsonObject two) {
    return one.get("seen").getAsString().compareTo(two.get("seen").getAsString()) > 0 ? one : two;
  }

  private static void answer(HttpExchange exchange, JsonObject body) throws IOException {
    byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

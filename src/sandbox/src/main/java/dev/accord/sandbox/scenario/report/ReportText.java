package dev.accord.sandbox.scenario.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads reports as JSON. */
public final class ReportText {
  private static final JsonMapper JSON = new JsonMapper();

  private ReportText() {}

  public static String write(ImportReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("source", report.source()).put("at", report.at().toString());
    ObjectNode figures = root.putObject("figures");
    report.figures().forEach(figures::put);
    ArrayNode notes = root.putArray("notes");
    report.notes().forEach(notes::add);
    ArrayNode bad = root.putArray("bad");
    report
        .bad()
        .forEach(
            entry ->
                bad.addObject()
                    .put("place", entry.place())
                    .put("subject", entry.subject())
                    .put("reason", entry.reason()));
    return root.toString();
  }

  public static ImportReport read(String text) {
    try {
      var root = JSON.readTree(text);
      Map<String, Long> figures = new LinkedHashMap<>();
      root.get("figures")
          .fields()
          .forEachRemaining(one -> figures.put(one.getKey(), one.getValue().longValue()));
      List<String> notes = new ArrayList<>();
      root.get("notes").forEach(note -> notes.add(note.textValue()));
      List<BadEntry> bad = new ArrayList<>();
      root.get("bad")
          .forEach(
              entry ->
                  bad.add(
                      new BadEntry(
                          entry.get("place").textValue(),
                          entry.get("subject").textValue(),
                          entry.get("reason").textValue())));
      return new ImportReport(
          root.get("source").textValue(),
          Instant.parse(root.get("at").textValue()),
          figures,
          notes,
          bad);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is no import report", e);
    }
  }
}

package dev.accord.sandbox.testplugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The plugin's store. */
public final class Notes {

  private final ActiveObjects tables;

  public Notes(ActiveObjects tables) {
    this.tables = tables;
  }

  void add(String topic, String text) {
    Map<String, Object> values = Map.of("TOPIC", topic, "TEXT", text);
    tables.executeInTransaction(() -> tables.create(NoteRow.class, values));
  }

  List<String> about(String topic) {
    Query query = Query.select().where("TOPIC = ?", topic).order("ID");
    return Arrays.stream(tables.find(NoteRow.class, query)).map(NoteRow::getText).toList();
  }
}

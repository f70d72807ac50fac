package dev.accord.sync.source.servicenow;

import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Standing;
import dev.accord.sync.source.WriteBack.Outlook;
import dev.accord.sync.source.WriteBackSettings.Fact;
import dev.accord.sync.trouble.Trouble;
import dev.accord.sync.trouble.TroubleException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whether fields have room for what is to stand in them, by the dictionary. Whether our user may
 * write them ServiceNow does not tell: its rules may be scripts that look at the record.
 */
final class FieldRoom {
  private static final String DICTIONARY = "sys_dictionary";

  /** Most tables inherit fields from that one. */
  private static final String PARENT = "task";

  private static final int TIME = "2026-03-02 08:00:00".length();

  /** Longer names of agreements, metrics and departments are rare. */
  private static final int NAME = 100;

  private final TableApi api;
  private final String table;

  FieldRoom(TableApi api, String table) {
    this.api = api;
    this.table = table;
  }

  Outlook outlook(Map<String, Fact> fields) {
    List<Row> columns = columns(fields);
    Problems problems = new Problems();
    for (Row column : columns) {
      Fact fact = fields.getOrDefault(column.value("element"), Fact.NOTHING);
      int room = room(column);
      if (room < longest(fact)) {
        problems.warning(
            Path.ROOT.member("writeBack").member("fields").member(column.value("element")),
            "The field takes %d characters, and '%s' may have %d."
                .formatted(room, fact.word(), longest(fact)),
            "Make it longer, or tickets are refused into which more is to be written.");
      }
    }
    return new Outlook(problems.toList(), told(fields, columns));
  }

  private List<Row> columns(Map<String, Fact> fields) {
    try {
      return api.allIn(
          DICTIONARY,
          "element",
          fields.keySet(),
          "^nameIN%s,%s".formatted(table, PARENT),
          List.of("sys_id", "element", "internal_type", "max_length"));
    } catch (TroubleException refused) {
      if (refused.trouble() != Trouble.DENIED) {
        throw refused;
      }
      return List.of();
    }
  }

  /** In characters; fields that are no texts have room for what is of their type. */
  private static int room(Row column) {
    String length = column.value("max_length");
    boolean isText = column.value("internal_type").equals("string");
    return isText && length.matches("\\d{1,9}") ? Integer.parseInt(length) : Integer.MAX_VALUE;
  }

  private static int longest(Fact fact) {
    return switch (fact) {
      case DUE, AT_RISK_AT, BREACHED_AT -> TIME;
      case STANDING -> longest(Standing.values());
      case PHASE -> longest(Phase.values());
      case AGREEMENT, METRIC, DEPARTMENT -> NAME;
      case NOTHING -> 0;
    };
  }

  private static int longest(Enum<?>... words) {
    return Arrays.stream(words).mapToInt(word -> word.name().length()).max().orElse(0);
  }

  private static String told(Map<String, Fact> fields, List<Row> columns) {
    String rights =
        "whether its user may write cannot be asked of ServiceNow; the first tickets will tell";
    return fields.isEmpty() || !columns.isEmpty()
        ? rights
        : "%s. How long the fields may be is not told, for %s cannot be read"
            .formatted(rights, DICTIONARY);
  }
}

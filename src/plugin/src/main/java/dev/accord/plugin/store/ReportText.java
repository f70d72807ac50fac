package dev.accord.plugin.store;

import java.util.Map;

/** The long part of a report or an investigation. */
record ReportText(String name, String content) {
  static ReportText from(ReportTextRow row) {
    return new ReportText(row.getName(), row.getContent());
  }

  Map<String, Object> columns() {
    return new Columns()
        .with(ReportTextRow.NAME, name)
        .with(ReportTextRow.CONTENT, content)
        .toMap();
  }
}

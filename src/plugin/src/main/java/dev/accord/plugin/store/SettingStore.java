package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is settled once per installation, by name. */
public final class SettingStore {
  static final Lookup<SettingRow> BY_NAME = Lookup.on(SettingRow.class, "NAME = ?");

  private record Setting(String name, String content) {
    static Setting from(SettingRow row) {
      return new Setting(row.getName(), row.getContent());
    }

    Map<String, Object> columns() {
      return new Columns().with(SettingRow.NAME, name).with(SettingRow.CONTENT, content).toMap();
    }
  }

  private final Transactions transactions;
  private final Rows<SettingRow, Setting> rows;

  public SettingStore(ActiveObjects ao, Transactions transactions) {
    this.transactions = transactions;
    this.rows = new Rows<>(ao, SettingRow.class, Setting::from, Setting::columns);
  }

  /**
   * What stands under the name; when nothing does, what is made then. Of two that are made at once
   * the first one stored holds, on every node.
   */
  public String settled(String name, Supplier<String> made) {
    Optional<String> known = find(name);
    if (known.isPresent()) {
      return known.get();
    }
    Setting fresh = new Setting(name, made.get());
    try {
      transactions.run(() -> rows.insert(fresh));
      return fresh.content();
    } catch (RuntimeException failure) {
      if (SqlFailure.isDuplicate(failure)) {
        return find(name).orElseThrow(() -> failure);
      }
      throw failure;
    }
  }

  private Optional<String> find(String name) {
    return rows.first(BY_NAME, name).map(Setting::content);
  }
}

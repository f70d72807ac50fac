package dev.accord.plugin.config;

import static dev.accord.plugin.PluginUnderTest.ADMIN;
import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.calendar.CalendarId;
import dev.accord.engine.calendar.WorkingTime;
import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.PluginUnderTest;
import dev.accord.plugin.Samples;
import dev.accord.plugin.store.DefinitionKind;
import dev.accord.plugin.store.DefinitionRevision;
import dev.accord.plugin.store.OnEachDatabase;
import dev.accord.plugin.store.StoredDefinition;
import dev.accord.plugin.store.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSourceTest {
  private static final DefinitionName SALES =
      new DefinitionName(DefinitionKind.DEPARTMENT, "sales");
  private static final DefinitionName FINANCE =
      new DefinitionName(DefinitionKind.DEPARTMENT, "finance");
  private static final DefinitionName LATE = new DefinitionName(DefinitionKind.CALENDAR, "late");
  private static final DefinitionName OFFICE =
      new DefinitionName(DefinitionKind.CALENDAR, "office");
  private static final DefinitionName ROBOTS =
      new DefinitionName(DefinitionKind.SERVICE_ACCOUNTS, "service-accounts");

  @OnEachDatabase
  void follows_each_change_as_a_fresh_load_would(TestDatabase database) {
    PluginUnderTest plugin = configured(database);

    add(plugin, first(LATE, calendar("late", "13:00-21:00")));
    assertEqualsFresh(plugin);
    add(plugin, first(SALES, department("sales", "Sales")));
    assertEqualsFresh(plugin);
    add(plugin, changed(plugin, FINANCE, department("finance", "Finance and Control")));
    assertEqualsFresh(plugin);
    add(plugin, changed(plugin, ROBOTS, "[\"robot\", \"crawler\"]"));
    assertEqualsFresh(plugin);
    add(plugin, stored(plugin, SALES).removed("admin", MON_0900));
    assertEqualsFresh(plugin);
    assertThat(plugin.rules.current().rulebook().department(new DepartmentId("sales"))).isEmpty();
    add(plugin, changed(plugin, SALES, department("sales", "Sales again")));
    assertEqualsFresh(plugin);
    assertThat(plugin.rules.current().rulebook().isServiceAccount(new UserKey("crawler"))).isTrue();
  }

  @OnEachDatabase
  void catches_up_with_several_revisions_at_once(TestDatabase database) {
    PluginUnderTest plugin = configured(database);
    StoredDefinition finance = stored(plugin, FINANCE);
    StoredDefinition second = finance.changed(department("finance", "Control"), "admin", MON_0900);
    StoredDefinition sales = first(SALES, department("sales", "Sales"));

    add(plugin, sales, second);
    add(plugin, second.changed(department("finance", "Treasury"), "admin", MON_0900));
    add(plugin, sales.removed("admin", MON_0900), first(LATE, calendar("late", "13:00-21:00")));

    assertEqualsFresh(plugin);
    assertThat(plugin.rules.current().rulebook().department(new DepartmentId("finance")))
        .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Treasury"));
  }

  @Test
  void compiles_only_the_calendars_that_changed() {
    PluginUnderTest plugin = configured(TestDatabase.H2);
    add(plugin, first(LATE, calendar("late", "13:00-21:00")));
    WorkingTime office = compiled(plugin, OFFICE);
    WorkingTime late = compiled(plugin, LATE);

    add(plugin, changed(plugin, LATE, calendar("late", "12:00-20:00")));

    assertThat(compiled(plugin, OFFICE)).isSameAs(office);
    assertThat(compiled(plugin, LATE)).isNotSameAs(late);
    assertThat(compiled(plugin, LATE).calendar()).isNotEqualTo(late.calendar());
  }

  @Test
  void reads_all_again_when_the_database_went_back_to_an_earlier_time() {
    PluginUnderTest plugin = configured(TestDatabase.H2);

    TestDatabase.H2.empty();

    assertThat(plugin.rules.current().definitions()).isEqualTo(Definitions.NONE);
    assertEqualsFresh(plugin);
  }

  private static PluginUnderTest configured(TestDatabase database) {
    PluginUnderTest plugin = new PluginUnderTest(database.empty(), MON_0900);
    plugin.configure(Samples.document());
    assertEqualsFresh(plugin);
    return plugin;
  }

  private static void assertEqualsFresh(PluginUnderTest plugin) {
    Rules followed = plugin.rules.current();
    Rules fresh = new RuleSource(plugin.stores).current();
    assertThat(followed.definitions()).isEqualTo(fresh.definitions());
    assertThat(followed.stored()).isEqualTo(fresh.stored());
    assertThat(followed.mentions()).isEqualTo(fresh.mentions());
    assertThat(followed.revision()).isEqualTo(fresh.revision());
    assertThat(plugin.rules.current()).isSameAs(followed);
  }

  private static void add(PluginUnderTest plugin, StoredDefinition... versions) {
    plugin.stores.transactions().run(() -> plugin.stores.definitions().add(List.of(versions)));
  }

  private static StoredDefinition first(DefinitionName name, String json) {
    return StoredDefinition.first(name.kind(), name.key(), json, ADMIN.value(), MON_0900);
  }

  private static StoredDefinition changed(
      PluginUnderTest plugin, DefinitionName name, String json) {
    return stored(plugin, name).changed(json, ADMIN.value(), MON_0900);
  }

  private static StoredDefinition stored(PluginUnderTest plugin, DefinitionName name) {
    return plugin.stores.definitions().newest().stream()
        .map(DefinitionRevision::definition)
        .filter(one -> DefinitionName.of(one).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static WorkingTime compiled(PluginUnderTest plugin, DefinitionName calendar) {
    return plugin.rules.current().rulebook().calendar(new CalendarId(calendar.key())).orElseThrow();
  }

  private static String department(String id, String name) {
    return "{\"id\": \"%s\", \"name\": \"%s\", \"calendar\": \"office\"}".formatted(id, name);
  }

  private static String calendar(String id, String hours) {
    return """
        {"id": "%s", "name": "%s", "versions":
          [{"version": 1, "zone": "UTC", "week": {"mon-fri": ["%s"]}}]}
        """
        .formatted(id, id, hours);
  }
}

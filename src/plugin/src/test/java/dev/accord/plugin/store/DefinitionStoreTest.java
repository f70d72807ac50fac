package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

class DefinitionStoreTest {
  private static final StoredDefinition FIRST =
      StoredDefinition.first(DefinitionKind.SERVICE, "mail", "{\"v\":1}", "admin", MON_0900);

  @OnEachDatabase
  void holds_the_newest_version_of_each_definition(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    StoredDefinition second = FIRST.changed("{\"v\":2}", "admin", MON_1000);
    StoredDefinition other =
        StoredDefinition.first(DefinitionKind.PROJECT, "mail", "{}", "admin", MON_0900);
    store.add(List.of(FIRST, other));
    store.add(List.of(second));

    assertThat(store.newest()).containsExactlyInAnyOrder(second, other);
  }

  @OnEachDatabase
  void remembers_what_was_removed(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    store.add(List.of(FIRST));
    store.add(List.of(FIRST.removed("admin", MON_1000)));

    assertThat(store.newest())
        .singleElement()
        .satisfies(
            gone -> {
              assertThat(gone.removed()).isTrue();
              assertThat(gone.version()).isEqualTo(2);
              assertThat(gone.json()).isEmpty();
            });
  }

  @OnEachDatabase
  void counts_its_revision_up_with_every_version(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    assertThat(store.revision()).isZero();

    store.add(List.of(FIRST));
    long first = store.revision();
    store.add(List.of(FIRST.changed("{}", "admin", MON_1000)));

    assertThat(first).isPositive();
    assertThat(store.revision()).isGreaterThan(first);
  }

  @OnEachDatabase
  void refuses_a_version_that_exists(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    store.add(List.of(FIRST));

    assertThatThrownBy(() -> store.add(List.of(FIRST)))
        .satisfies(failure -> assertThat(SqlFailure.isDuplicate(failure)).isTrue());
  }

  @OnEachDatabase
  void takes_a_text_of_any_length(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    String long1 = "\"" + "Größe & <script> ".repeat(20_000) + "\"";
    store.add(List.of(FIRST.changed(long1, "admin", MON_0900)));

    assertThat(store.newest()).extracting(StoredDefinition::json).containsExactly(long1);
  }
}

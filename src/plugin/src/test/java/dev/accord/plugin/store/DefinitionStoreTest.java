package dev.accord.plugin.store;

import static dev.accord.plugin.Samples.MON_0900;
import static dev.accord.plugin.Samples.MON_1000;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class DefinitionStoreTest {
  private static final int MAX = Integer.MAX_VALUE;

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

    assertThat(store.newest())
        .extracting(DefinitionRevision::definition)
        .containsExactlyInAnyOrder(second, other);
  }

  @OnEachDatabase
  void remembers_what_was_removed(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    store.add(List.of(FIRST));
    store.add(List.of(FIRST.removed("admin", MON_1000)));

    assertThat(store.newest())
        .singleElement()
        .extracting(DefinitionRevision::definition)
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

    assertThat(store.newest())
        .extracting(newest -> newest.definition().json())
        .containsExactly(long1);
  }

  @OnEachDatabase
  void tells_what_changed_newest_first_by_kind_key_author_and_page(TestDatabase database) {
    DefinitionStore store = new DefinitionStore(database.empty());
    StoredDefinition second = FIRST.changed("{\"v\":2}", "ines", MON_1000);
    StoredDefinition other =
        StoredDefinition.first(DefinitionKind.CALENDAR, "office", "{}", "ines", MON_1000);
    store.add(List.of(FIRST));
    store.add(List.of(other));
    store.add(List.of(second));

    List<DefinitionRevision> all = store.changes(query(null, null, null, MAX), 10);
    assertThat(all)
        .extracting(DefinitionRevision::definition)
        .containsExactly(second, other, FIRST);
    assertThat(store.revision(all.get(0).number())).contains(all.get(0));
    assertThat(store.before(second)).contains(FIRST);
    assertThat(store.before(FIRST)).isEmpty();
    assertThat(store.changes(query(null, null, null, all.get(0).number()), 1))
        .containsExactly(all.get(1));
    DefinitionKind service = DefinitionKind.SERVICE;
    assertThat(found(store, query(service, null, null, MAX))).containsExactly(second, FIRST);
    assertThat(found(store, query(service, "mail", null, MAX))).containsExactly(second, FIRST);
    assertThat(found(store, query(service, "post", null, MAX))).isEmpty();
    assertThat(found(store, query(null, null, "ines", MAX))).containsExactly(second, other);
    assertThat(found(store, query(service, null, "ines", MAX))).containsExactly(second);
    assertThat(found(store, query(service, "mail", "admin", MAX))).containsExactly(FIRST);
  }

  private static RecordQuery query(
      @Nullable DefinitionKind kind, @Nullable String key, @Nullable String author, int before) {
    return new RecordQuery(
        Optional.ofNullable(kind), Optional.ofNullable(key), Optional.ofNullable(author), before);
  }

  private static List<StoredDefinition> found(DefinitionStore store, RecordQuery query) {
    return store.changes(query, 10).stream().map(DefinitionRevision::definition).toList();
  }
}

package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.engine.ticket.UserKey;
import dev.accord.plugin.store.Recomputation.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

class RecomputationStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");
  private static final UserKey ADMIN = new UserKey("admin");
  private static final Subject OFFICE =
      new Subject(Subject.Kind.CALENDARS, "office", "Office hours");

  /** Far longer than a column of text that has no limit named. */
  private static final String DOCUMENT = "{\"id\": \"%s\"}".formatted("x".repeat(100_000));

  @OnEachDatabase
  void keeps_a_definition_as_it_would_be(TestDatabase database) {
    RecomputationStore store = new RecomputationStore(database.empty());
    Recomputation started =
        Recomputation.started("one", "", ADMIN, NOW)
            .of(OFFICE, new ProposedDefinition(7, DOCUMENT, "r".repeat(1_000), Optional.of(NOW)));
    store.add(started);

    Recomputation further = started.progressed(new Recomputation.Progress(9, 8, 7, 6), NOW);
    assertThat(store.saveIf(Phase.RUNNING, further)).isTrue();

    assertThat(store.find("one")).contains(further);
    assertThat(store.of(OFFICE)).containsExactly(further);
  }

  @OnEachDatabase
  void tells_a_project_from_a_definition_of_the_same_name(TestDatabase database) {
    RecomputationStore store = new RecomputationStore(database.empty());
    Recomputation project = Recomputation.started("one", "office", ADMIN, NOW);
    store.add(project);

    assertThat(store.of(OFFICE)).isEmpty();
    assertThat(store.of(Subject.project("office"))).containsExactly(project);
    assertThat(store.find("one").flatMap(Recomputation::proposed)).isEmpty();
  }

  @OnEachDatabase
  void keeps_whether_a_difference_is_about_an_open_clock(TestDatabase database) {
    RecomputationStore store = new RecomputationStore(database.empty());
    List<Difference> found =
        List.of(
            new Difference(7, "ITS-7", "a/b #1", Optional.of("MET"), Optional.empty(), false),
            new Difference(7, "ITS-7", "a/b #2", Optional.empty(), Optional.of("PAUSED"), true));

    store.addDifferences("one", found);

    assertThat(store.allDifferences("one")).isEqualTo(found);
  }
}

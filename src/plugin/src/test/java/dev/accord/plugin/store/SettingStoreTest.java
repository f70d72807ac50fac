package dev.accord.plugin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class SettingStoreTest {
  private static final int NODES = 6;

  @OnEachDatabase
  void makes_what_is_not_there_and_keeps_it(TestDatabase database) {
    SettingStore settings = settings(database.empty());

    assertThat(settings.settled("secret", () -> "first")).isEqualTo("first");
    assertThat(settings.settled("secret", () -> "second")).isEqualTo("first");
    assertThat(settings.settled("other", () -> "third")).isEqualTo("third");
  }

  @OnEachDatabase
  void settles_one_thing_when_all_nodes_make_it_at_once(TestDatabase database) throws Exception {
    TestActiveObjects ao = database.empty();
    ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    CyclicBarrier allHaveFoundNothing = new CyclicBarrier(NODES);
    List<Callable<String>> asking =
        IntStream.range(0, NODES)
            .<Callable<String>>mapToObj(
                node ->
                    () ->
                        settings(ao)
                            .settled("secret", () -> afterAll(allHaveFoundNothing, "of " + node)))
            .toList();

    List<Future<String>> settled = nodes.invokeAll(asking);
    nodes.shutdown();

    String first = settled.get(0).get();
    for (Future<String> one : settled) {
      assertThat(one.get()).isEqualTo(first);
    }
    assertThat(settings(ao).settled("secret", () -> "late")).isEqualTo(first);
  }

  private static String afterAll(CyclicBarrier barrier, String made) {
    try {
      barrier.await();
      return made;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static SettingStore settings(TestActiveObjects ao) {
    return new SettingStore(ao, new Transactions(ao));
  }
}

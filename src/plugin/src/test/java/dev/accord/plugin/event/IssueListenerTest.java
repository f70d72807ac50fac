package dev.accord.plugin.event;

import static dev.accord.plugin.Samples.MON_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import dev.accord.plugin.jira.TestClock;
import dev.accord.plugin.jira.TestIssue;
import dev.accord.plugin.store.QueueRow;
import dev.accord.plugin.store.TestDatabase;
import dev.accord.plugin.store.TrackingQueue;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IssueListenerTest {
  private static final IssueEvent EVENT = new IssueEvent(new TestIssue(7, "ITS-7", MON_0900));

  private final AtomicInteger woken = new AtomicInteger();
  private final TestClock clock = new TestClock(MON_0900);

  @Test
  void queues_the_issue_and_wakes_the_worker() {
    TrackingQueue queue = new TrackingQueue(TestDatabase.H2.empty());

    new IssueListener(queue, woken::incrementAndGet, clock).onIssueEvent(EVENT);

    assertThat(queue.due(MON_0900, 10)).containsExactly(7L);
    assertThat(woken).hasValue(1);
  }

  @Test
  void does_one_insert_on_the_user_s_thread_and_nothing_else() {
    ActiveObjects ao = mock(ActiveObjects.class);

    new IssueListener(new TrackingQueue(ao), woken::incrementAndGet, clock).onIssueEvent(EVENT);

    verify(ao, times(1)).create(any(), anyMap());
    verifyNoMoreInteractions(ao);
  }

  @Test
  void never_lets_an_exception_reach_the_issue_operation() {
    ActiveObjects ao = mock(ActiveObjects.class);
    when(ao.create(QueueRow.class, Map.of())).thenThrow(new IllegalStateException("no database"));
    when(ao.create(any(), anyMap())).thenThrow(new IllegalStateException("no database"));
    IssueListener listener =
        new IssueListener(new TrackingQueue(ao), woken::incrementAndGet, clock);

    assertThatCode(() -> listener.onIssueEvent(EVENT)).doesNotThrowAnyException();
    assertThat(woken).hasValue(0);
  }

  @Test
  void listens_to_issue_events_as_jira_s_event_bus_finds_listeners() {
    assertThat(IssueListener.class.getMethods())
        .filteredOn(method -> method.isAnnotationPresent(EventListener.class))
        .singleElement()
        .satisfies(
            method ->
                assertThat(Arrays.asList(method.getParameterTypes()))
                    .containsExactly(IssueEvent.class));
  }
}

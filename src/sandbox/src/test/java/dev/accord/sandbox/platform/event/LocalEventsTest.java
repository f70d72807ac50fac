package dev.accord.sandbox.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalEventsTest {

  private final LocalEvents events = new LocalEvents();
  private final List<Object> heard = new ArrayList<>();

  /** Listens for two types. */
  public final class Listener {
    @EventListener
    public void onNumber(Number number) {
      heard.add(number);
      if (number.equals(13)) {
        throw new IllegalStateException("asked to fail");
      }
    }

    @EventListener
    public void onText(String text) {
      heard.add(text);
    }

    public void onAnything(Object other) {
      heard.add("not a listener: " + other);
    }
  }

  /** Listens wrongly. */
  public static final class TwoParameters {
    @EventListener
    public void on(String one, String two) {
      throw new IllegalStateException("never called");
    }
  }

  @Test
  void calls_listeners_by_the_type_of_the_event_subtypes_included() {
    events.register(new Listener());

    events.publish(1);
    events.publish("text");
    events.publish(new Object());

    assertThat(heard).containsExactly(1, "text");
  }

  @Test
  void a_failing_listener_disturbs_neither_the_publisher_nor_other_listeners() {
    events.register(new Listener());
    events.register(new Listener());

    events.publish(13);

    assertThat(heard).containsExactly(13, 13);
  }

  @Test
  void registering_twice_calls_once_and_unregistering_ends_it() {
    Listener listener = new Listener();
    events.register(listener);
    events.register(listener);

    events.publish(1);
    events.unregister(listener);
    events.publish(2);

    assertThat(heard).containsExactly(1);
  }

  @Test
  void refuses_what_cannot_listen() {
    assertThatThrownBy(() -> events.register(new Object()))
        .hasMessageContaining("java.lang.Object has no public method with @EventListener");
    assertThatThrownBy(() -> events.register(new TwoParameters()))
        .hasMessageContaining("must have one parameter");
  }
}

package dev.accord.sync.pass;

import dev.accord.document.outside.OutsideTicket;
import dev.accord.engine.ticket.Event;
import dev.accord.engine.ticket.UserKey;
import dev.accord.sync.accord.Accord;
import dev.accord.sync.judged.JudgedPage;
import dev.accord.sync.judged.JudgedTicket;
import dev.accord.sync.store.KnownDefinitions;
import dev.accord.sync.trouble.TroubleException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An Accord that keeps the newest copy of what it is handed, as the real one does. */
public final class MailedAccord implements Accord {
  /** So many tickets are told again: a place trails. */
  private static final int TRAIL = 2;

  private static final int PAGE = 3;

  private final Map<String, OutsideTicket> tickets = new TreeMap<>();
  private final Set<String> refused = new HashSet<>();
  private final List<Map<String, Set<UserKey>>> observations = new ArrayList<>();
  private final NavigableMap<Integer, JudgedTicket> judged = new TreeMap<>();
  private @Nullable TroubleException failure;
  private int trackings;
  private int calls;

  public void refuse(String id) {
    refused.add(id);
  }

  public void relent() {
    refused.clear();
  }

  /** Tracks tickets anew. */
  public synchronized void judge(JudgedTicket... tickets) {
    for (JudgedTicket ticket : tickets) {
      judged.values().removeIf(one -> one.id().equals(ticket.id()));
      judged.put(++trackings, ticket);
    }
  }

  /** Cannot be asked how tickets stand. */
  public void failWith(TroubleException why) {
    failure = why;
  }

  public void recover() {
    failure = null;
  }

  @Override
  public synchronized JudgedPage standings(String system, String after) {
    if (failure != null) {
      throw failure;
    }
    int from = after.isEmpty() ? 0 : Integer.parseInt(after);
    Map<Integer, JudgedTicket> later = judged.tailMap(from, false);
    List<JudgedTicket> page = later.values().stream().limit(PAGE).toList();
    int last = later.keySet().stream().limit(PAGE).reduce(from, (one, two) -> two);
    boolean more = later.size() > PAGE;
    int next = more ? last : Math.max(0, trackings - TRAIL);
    return new JudgedPage(page, Integer.toString(next), more);
  }

  public int calls() {
    return calls;
  }

  public Set<String> ids() {
    return tickets.keySet();
  }

  /** How often each ticket that is not deleted was edited, by its id. */
  public synchronized Map<String, Integer> edits() {
    Map<String, Integer> edits = new TreeMap<>();
    tickets.forEach(
        (id, outside) -> {
          List<Event> events = outside.ticket().events();
          if (events.stream().noneMatch(event -> event instanceof Event.Deleted)) {
            edits.put(id, events.size());
          }
        });
    return edits;
  }

  /** What was told of groups, the latest last. */
  public synchronized List<Map<String, Set<UserKey>>> observations() {
    return List.copyOf(observations);
  }

  @Override
  public synchronized void observe(String system, Map<String, Set<UserKey>> groups) {
    observations.add(groups);
  }

  @Override
  public Optional<KnownDefinitions> definitions(Optional<KnownDefinitions> known) {
    return Optional.empty();
  }

  @Override
  public synchronized List<Receipt> handOver(List<OutsideTicket> handed) {
    calls++;
    List<Receipt> receipts = new ArrayList<>();
    for (OutsideTicket outside : handed) {
      String id = outside.ticket().id().value();
      if (refused.contains(id)) {
        receipts.add(new Receipt.Refused("project 'IT' has no settings"));
      } else {
        tickets.merge(id, outside, (one, two) -> one.seen().isAfter(two.seen()) ? one : two);
        receipts.add(new Receipt.Accepted());
      }
    }
    return receipts;
  }
}

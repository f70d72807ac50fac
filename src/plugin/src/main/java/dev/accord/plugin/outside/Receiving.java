package dev.accord.plugin.outside;

import dev.accord.engine.ticket.TicketId;
import dev.accord.plugin.outside.Entrance.Looked;
import dev.accord.plugin.outside.Receipt.Result;
import dev.accord.plugin.store.OutsideCopy;
import dev.accord.plugin.store.OutsideRefusal;
import dev.accord.plugin.store.QueuedIssue.Reason;
import dev.accord.plugin.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes tickets that other systems keep, and has those that are told otherwise tracked.
 *
 * <p>Taking one twice does no harm. In the same transaction in which a ticket is stored it is
 * queued, so that none is ever stored and not tracked.
 */
public final class Receiving {
  private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

  private final Stores stores;
  private final Entrance entrance;
  private final Intake intake;
  private final Clock clock;

  public Receiving(Stores stores, Entrance entrance, Intake intake, Clock clock) {
    this.stores = stores;
    this.entrance = entrance;
    this.intake = intake;
    this.clock = clock;
  }

  /** What became of each, in the order in which they were sent; one spoils no other. */
  public List<Receipt> receive(List<Sent> sent) {
    List<Looked> looked = entrance.look(sent);
    return intake.inTurn(() -> receipts(looked));
  }

  private List<Receipt> receipts(List<Looked> looked) {
    looked.stream()
        .flatMap(one -> id(one).stream())
        .map(TicketId::system)
        .distinct()
        .forEach(stores.systems()::meet);
    Taking taking = take(looked, clock.instant());
    refuse(looked, clock.instant());
    return looked.stream().map(taking::receipt).toList();
  }

  /** What became of those that were let in. */
  private record Taking(Set<OutsideCopy> changed, Map<TicketId, String> failed) {
    Receipt receipt(Looked looked) {
      if (looked.copy().isEmpty()) {
        return Receipt.refused(looked.sent(), looked.why());
      }
      OutsideCopy copy = looked.copy().get();
      String failure = failed.get(copy.id());
      return failure == null
          ? Receipt.of(looked.sent(), changed.contains(copy) ? Result.STORED : Result.UNCHANGED)
          : Receipt.refused(looked.sent(), failure);
    }
  }

  private Taking take(List<Looked> looked, Instant now) {
    Taking taking = new Taking(new HashSet<>(), new HashMap<>());
    stores
        .transactions()
        .runTogether(
            newest(looked),
            copies -> take(copies, now, taking),
            (copy, failure) -> {
              LOG.warn("{} could not be stored.", copy.id(), failure);
              taking
                  .failed()
                  .put(copy.id(), "It could not be stored: %s".formatted(failure.getMessage()));
            });
    return taking;
  }

  /** Within a transaction, which may be run again. */
  private void take(List<OutsideCopy> copies, Instant now, Taking taking) {
    taking.changed().removeAll(copies);
    Map<TicketId, Long> changed = stores.outside().take(copies, now);
    stores.systems().accept(copies.stream().map(OutsideCopy::id).toList());
    stores.queue().addAll(changed.values(), Reason.CHANGED, now);
    copies.stream().filter(copy -> changed.containsKey(copy.id())).forEach(taking.changed()::add);
  }

  /** Of a ticket that was sent twice the one that was seen last. */
  private static List<OutsideCopy> newest(List<Looked> looked) {
    Map<TicketId, OutsideCopy> newest = new LinkedHashMap<>();
    BinaryOperator<OutsideCopy> later =
        BinaryOperator.maxBy(Comparator.comparing(OutsideCopy::seen));
    looked.stream()
        .flatMap(one -> one.copy().stream())
        .forEach(copy -> newest.merge(copy.id(), copy, later));
    return new ArrayList<>(newest.values());
  }

  private void refuse(List<Looked> looked, Instant now) {
    Map<TicketId, OutsideRefusal> refused = new LinkedHashMap<>();
    looked.stream()
        .filter(one -> one.copy().isEmpty())
        .flatMap(one -> id(one).map(id -> new OutsideRefusal(id, one.why(), now)).stream())
        .forEach(refusal -> refused.put(refusal.id(), refusal));
    stores.transactions().run(() -> stores.systems().refuse(List.copyOf(refused.values())));
  }

  /** Absent when it was not even told which ticket it is. */
  private static Optional<TicketId> id(Looked looked) {
    try {
      return Optional.of(new TicketId(looked.sent().system(), looked.sent().id()));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}

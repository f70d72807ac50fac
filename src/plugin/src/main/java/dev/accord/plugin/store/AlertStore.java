package dev.accord.plugin.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Alerts and what they do. Writing is for inside a transaction, by the holder of the issue. */
public final class AlertStore {
  static final Lookup<AlertRow> BY_KEY = Lookup.on(AlertRow.class, "ALERT_KEY = ?");
  static final Lookup<AlertRow> BY_ISSUE = Lookup.on(AlertRow.class, "ISSUE_ID = ?");
  static final Lookup<AlertRow> DUE = Lookup.on(AlertRow.class, "NEXT_AT <= ?").ordered("NEXT_AT");
  static final Lookup<AlertRow> NEWEST =
      Lookup.on(AlertRow.class, "RAISED_AT < ? OR (RAISED_AT = ? AND ALERT_KEY < ?)")
          .ordered("RAISED_AT DESC, ALERT_KEY DESC");
  static final Lookup<AlertRow> NEWEST_IN_STATE =
      Lookup.on(
              AlertRow.class, "STATE = ? AND (RAISED_AT < ? OR (RAISED_AT = ? AND ALERT_KEY < ?))")
          .ordered("RAISED_AT DESC, ALERT_KEY DESC");
  static final Lookup<DeliveryRow> DELIVERIES = Lookup.on(DeliveryRow.class, "ALERT_KEY = ?");

  private final Rows<AlertRow, Alert> alerts;
  private final Rows<DeliveryRow, Delivery> deliveries;

  public AlertStore(ActiveObjects ao) {
    this.alerts = new Rows<>(ao, AlertRow.class, Alert::from, Alert::columns);
    this.deliveries = new Rows<>(ao, DeliveryRow.class, Delivery::from, Delivery::columns);
  }

  /** Every alert of the issue. */
  public List<Alert> of(long issueId) {
    return alerts.find(BY_ISSUE, issueId);
  }

  /** Every alert of the issues. */
  public List<Alert> of(List<Long> issueIds) {
    return alerts.findEach(BY_ISSUE, issueIds);
  }

  public Optional<Alert> find(String digest) {
    return alerts.first(BY_KEY, digest);
  }

  /** Issues with an alert that has something to do, longest due first. */
  public List<Long> due(Instant now, int limit) {
    return alerts.first(limit, DUE, now.toEpochMilli()).stream()
        .map(alert -> alert.key().issueId())
        .distinct()
        .toList();
  }

  /**
   * A place in the alerts from the newest to the oldest.
   *
   * @param digest of the alert's key; orders those raised at the same instant
   */
  public record Place(Instant raised, String digest) {
    /** Before the newest. */
    public static final Place START = new Place(Instant.ofEpochMilli(Long.MAX_VALUE), "");

    public static Place of(Alert alert) {
      return new Place(alert.raised(), alert.key().digest());
    }
  }

  /** Alerts after the place, newest first. */
  public List<Alert> newest(Place after, int limit) {
    long raised = after.raised().toEpochMilli();
    return alerts.first(limit, NEWEST, raised, raised, after.digest());
  }

  public List<Alert> newest(Alert.State state, Place after, int limit) {
    long raised = after.raised().toEpochMilli();
    return alerts.first(limit, NEWEST_IN_STATE, state.name(), raised, raised, after.digest());
  }

  /** What each of the alerts does, in order, by the digest of its key. */
  public Map<String, List<Delivery>> deliveries(Collection<Alert> of) {
    List<String> digests = of.stream().map(alert -> alert.key().digest()).toList();
    return deliveries.findEach(DELIVERIES, digests).stream()
        .sorted((one, other) -> Integer.compare(one.position(), other.position()))
        .collect(Collectors.groupingBy(Delivery::alertKey));
  }

  public void add(List<Alert> raised) {
    alerts.insertAll(raised);
  }

  /** The alert and what it does, as they are now. */
  public void save(Alert alert, List<Delivery> what) {
    String digest = alert.key().digest();
    alerts.replace(List.of(alert), BY_KEY, digest);
    deliveries.replace(what, DELIVERIES, digest);
  }
}

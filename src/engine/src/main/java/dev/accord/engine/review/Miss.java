package dev.accord.engine.review;

import dev.accord.engine.agreement.Department;
import dev.accord.engine.agreement.DepartmentId;
import dev.accord.engine.agreement.PauseParty;
import dev.accord.engine.agreement.Rulebook;
import dev.accord.engine.agreement.Side;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.clock.Clock;
import dev.accord.engine.clock.Cycle;
import dev.accord.engine.clock.Phase;
import dev.accord.engine.clock.Segment;
import dev.accord.engine.handoff.Leg;
import dev.accord.engine.ticket.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A ticket that was late, with what may have been the cause.
 *
 * @param issue what people call the ticket
 * @param traits by dimension in people's words; what is not known is left out
 */
public record Miss(String issue, Map<Dimension, String> traits) {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE HH:00", Locale.ENGLISH);

  public Miss {
    traits = Map.copyOf(traits);
  }

  /**
   * What the cycle tells.
   *
   * @param breachedAt what came later is no cause
   * @param assignee at the breach
   * @param zone of the agreement, for weekday and hour
   */
  public static Miss of(
      String issue,
      Clock clock,
      Cycle cycle,
      Instant breachedAt,
      Optional<UserKey> assignee,
      ZoneId zone,
      Rulebook rulebook) {
    Map<Dimension, String> traits = new EnumMap<>(Dimension.class);
    traits.put(Dimension.GOAL, cycle.goal().name());
    traits.put(Dimension.WEEKDAY_HOUR, HOUR.format(cycle.start().atZone(zone)));
    traits.put(
        Dimension.CALENDAR,
        rulebook
            .calendarDefinition(cycle.goal().target().calendar())
            .map(Calendar::name)
            .orElse(cycle.goal().target().calendar().value()));
    party(clock, cycle, breachedAt, rulebook)
        .ifPresent(party -> traits.put(Dimension.PARTY, party));
    Optional<DepartmentId> holder = holder(cycle, breachedAt);
    holder.ifPresent(id -> traits.put(Dimension.HOLDER, name(id, rulebook)));
    assignee
        .flatMap(user -> group(user, holder, breachedAt, rulebook))
        .ifPresent(group -> traits.put(Dimension.ASSIGNEE_GROUP, group));
    return new Miss(issue, traits);
  }

  /**
   * What the closing of a ticket tells that was not good enough.
   *
   * @param legs of the ticket
   * @param assignee at that instant
   */
  public static Miss ofClosing(
      String issue, List<Leg> legs, Instant at, Optional<UserKey> assignee, Rulebook rulebook) {
    Map<Dimension, String> traits = new EnumMap<>(Dimension.class);
    Optional<DepartmentId> holder =
        legs.stream()
            .filter(leg -> leg.from().isBefore(at))
            .reduce((earlier, later) -> later)
            .map(Leg::department);
    holder.ifPresent(id -> traits.put(Dimension.HOLDER, name(id, rulebook)));
    assignee
        .flatMap(user -> group(user, holder, at, rulebook))
        .ifPresent(group -> traits.put(Dimension.ASSIGNEE_GROUP, group));
    return new Miss(issue, traits);
  }

  /** The same with the reason that somebody gave. */
  public Miss because(String reason) {
    Map<Dimension, String> more = new EnumMap<>(Dimension.class);
    more.putAll(traits);
    more.put(Dimension.REASON, reason);
    return new Miss(issue, more);
  }

  /** Of several who had the same time, the one who had some first. */
  private static Optional<String> party(
      Clock clock, Cycle cycle, Instant breachedAt, Rulebook rulebook) {
    Map<String, Duration> times = new LinkedHashMap<>();
    for (Segment segment : cycle.segments()) {
      boolean counts = segment.phase() != Phase.STOPPED && segment.from().isBefore(breachedAt);
      if (counts) {
        times.merge(
            whose(clock, segment, rulebook),
            worked(cycle, segment, breachedAt, rulebook),
            Duration::plus);
      }
    }
    String most = "";
    Duration longest = Duration.ZERO;
    for (Map.Entry<String, Duration> one : times.entrySet()) {
      if (one.getValue().compareTo(longest) > 0) {
        most = one.getKey();
        longest = one.getValue();
      }
    }
    return Optional.of(most).filter(name -> !name.isEmpty());
  }

  /** A segment goes on after the breach; only what lies before it is a cause. */
  private static Duration worked(
      Cycle cycle, Segment segment, Instant breachedAt, Rulebook rulebook) {
    return segment.until().isAfter(breachedAt)
        ? rulebook
            .calendar(cycle.goal().target().calendar())
            .map(calendar -> calendar.between(segment.from(), breachedAt))
            .orElse(segment.working())
        : segment.working();
  }

  private static String whose(Clock clock, Segment segment, Rulebook rulebook) {
    boolean providerOwes = clock.metric().owedBy() == Side.PROVIDER;
    PauseParty party = segment.party().orElse(null);
    if (party == null) {
      return name(segment.holder(), rulebook);
    }
    return switch (party) {
      case PROVIDER -> name(providerOwes ? clock.owing() : clock.other(), rulebook);
      case CLIENT -> name(providerOwes ? clock.other() : clock.owing(), rulebook);
      case THIRD_PARTY -> "a third party";
      case APPROVAL -> "an approval";
      case NONE -> "nobody";
    };
  }

  private static Optional<DepartmentId> holder(Cycle cycle, Instant at) {
    return cycle.segments().stream()
        .filter(segment -> segment.from().isBefore(at))
        .reduce((earlier, later) -> later)
        .map(Segment::holder);
  }

  private static Optional<String> group(
      UserKey user, Optional<DepartmentId> holder, Instant at, Rulebook rulebook) {
    return holder.flatMap(rulebook::department).stream()
        .flatMap(department -> department.memberGroups().stream())
        .filter(group -> group.isInForce(at))
        .map(group -> group.group())
        .filter(group -> rulebook.directory().isMember(user, group, at))
        .findFirst();
  }

  private static String name(DepartmentId id, Rulebook rulebook) {
    return rulebook.department(id).map(Department::name).orElse(id.value());
  }
}

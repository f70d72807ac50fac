package dev.accord.plugin.view;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department delivers, to whom and how fast, and what is promised to it.
 *
 * @param delivers under agreements in force that it provides
 * @param receives under agreements in force of which it is a client
 */
public record DepartmentProfile(
    String id,
    String name,
    String kind,
    @Nullable Person head,
    List<Person> deputies,
    String contact,
    List<ProfileChannel> channels,
    ProfileCalendar calendar,
    List<ProfileService> services,
    List<Delivery> delivers,
    List<Receipt> receives) {
  /** A way to reach it. */
  public record ProfileChannel(String name, String at) {}

  /**
   * Its working hours.
   *
   * @param zone absent for one that is always open
   */
  public record ProfileCalendar(String id, String name, @Nullable String zone, String hours) {}

  /** A service that it delivers. */
  public record ProfileService(String id, String name, String description, String kind) {}

  /** The version in force of an agreement. */
  public record InForce(String id, String name, int version) {}

  /**
   * What it delivers under an agreement.
   *
   * @param everybody true when every department is a client; then {@code to} is empty
   */
  public record Delivery(
      InForce agreement, List<Reference> to, @Nullable Boolean everybody, List<Promise> promises) {}

  /** What is delivered to it under an agreement. */
  public record Receipt(InForce agreement, Reference from, List<Promise> promises) {}

  /**
   * One promise on time.
   *
   * @param owedBy {@code provider} or {@code client}
   * @param complianceTarget percent of cycles to be met
   */
  public record Promise(
      String metric, String owedBy, List<PromisedGoal> goals, double complianceTarget) {}

  /**
   * How fast.
   *
   * @param tickets to which it applies, in words
   * @param within an amount of working time; absent for a date promise
   * @param by the field of a date promise
   * @param length how long that is, in words; absent for a date promise
   */
  public record PromisedGoal(
      String name,
      @SerializedName("for") String tickets,
      @Nullable String within,
      @Nullable String by,
      Reference calendar,
      @Nullable String length) {}
}

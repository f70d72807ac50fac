package dev.accord.document.json;

import com.google.gson.JsonObject;
import dev.accord.document.problem.Nearest;
import dev.accord.document.problem.Path;
import dev.accord.document.problem.Problems;
import dev.accord.document.problem.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The members of one JSON object, asked for by name, then turned into a value by {@link #build}:
 *
 * <pre>{@code
 * Optional<String> name = members.required("name", Texts::name);
 * List<Goal> goals = members.list("goals", GoalFormat::read);
 * return members.build(() -> new Metric(name.orElseThrow(), goals));
 * }</pre>
 *
 * <p>Nothing is built when anything inside the object was wrong, so what was required is there.
 * Members that nobody asked for are mistakes.
 */
public final class Members {
  private final Value value;
  private final JsonObject object;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<References> scopes = new ArrayList<>();
  private final int errorsBefore;

  Members(Value value, JsonObject object) {
    this.value = value;
    this.object = object;
    this.errorsBefore = value.notes().problems().errorCount();
  }

  public Path path() {
    return value.path();
  }

  public Problems problems() {
    return notes().problems();
  }

  public Notes notes() {
    return value.notes();
  }

  /** The names of the members that are there. */
  public Set<String> names() {
    return object.keySet();
  }

  /** Ids that hold in this object only; they are resolved by {@link #build}. */
  public References scope(String where) {
    References scope = new References(problems(), where);
    scopes.add(scope);
    return scope;
  }

  /** Whether the object has the member, which is known from then on. */
  public boolean has(String name) {
    known.add(name);
    return object.has(name);
  }

  /** The member, which must be there. */
  public <T> Optional<T> required(String name, Reads<T> read) {
    if (!has(name)) {
      value.mistake("Member '%s' is missing.".formatted(name), "Add it.");
      return Optional.empty();
    }
    return read.from(member(name));
  }

  /** The member, if it is there. */
  public <T> Optional<T> optional(String name, Reads<T> read) {
    return has(name) ? read.from(member(name)) : Optional.empty();
  }

  /** The items of the member, which may be left out. */
  public <T> List<T> list(String name, Reads<T> read) {
    return has(name) ? member(name).items(read) : List.of();
  }

  /** The items of the member, which must be there. */
  public <T> List<T> requiredList(String name, Reads<T> read) {
    return required(name, items -> Optional.of(items.items(read))).orElse(List.of());
  }

  /** Notes a mistake about the object as a whole. */
  public <T> Optional<T> mistake(String message, Supplier<String> cure) {
    return value.mistake(message, cure);
  }

  /** The value made of the members, when nothing in them was wrong. */
  public <T> Optional<T> build(Supplier<T> maker) {
    return build(maker, "Change it and read the document again.");
  }

  /**
   * As {@link #build(Supplier)}.
   *
   * @param cure told when the maker refuses the members together and names none
   */
  public <T> Optional<T> build(Supplier<T> maker, String cure) {
    refuseUnknown();
    scopes.forEach(References::resolve);
    boolean sound = problems().errorCount() == errorsBefore;
    return sound ? value.made(maker, cure) : Optional.empty();
  }

  /** The value of a member that is there. */
  private Value member(String name) {
    return new Value(path().member(name), object.get(name), notes());
  }

  private void refuseUnknown() {
    for (String name : object.keySet()) {
      if (!known.contains(name)) {
        problems()
            .error(
                path().member(name),
                "Member %s is not known here.".formatted(Words.quoted(name)),
                () ->
                    Nearest.cure(name, known, "Remove it; known are " + Words.oneOf(known) + "."));
      }
    }
  }
}

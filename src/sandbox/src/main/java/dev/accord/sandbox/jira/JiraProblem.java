package dev.accord.sandbox.jira;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why Jira refuses something, in the words that people and REST clients get.
 *
 * <p>{@link #messages} are about the whole request, {@link #fieldErrors} about one field each.
 */
public final class JiraProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as REST tells it by a status code. */
  public enum Kind {
    INVALID(400),
    NOT_LOGGED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404);

    private final int httpStatus;

    Kind(int httpStatus) {
      this.httpStatus = httpStatus;
    }

    public int httpStatus() {
      return httpStatus;
    }
  }

  private final Kind kind;
  private final transient List<String> messages;
  private final transient Map<String, String> fieldErrors;

  private JiraProblem(Kind kind, List<String> messages, Map<String, String> fieldErrors) {
    super(messages + " " + fieldErrors);
    this.kind = kind;
    this.messages = List.copyOf(messages);
    this.fieldErrors = new TreeMap<>(fieldErrors);
  }

  public static JiraProblem invalid(String message) {
    return new JiraProblem(Kind.INVALID, List.of(message), Map.of());
  }

  public static JiraProblem invalid(List<String> messages) {
    return new JiraProblem(Kind.INVALID, messages, Map.of());
  }

  public static JiraProblem invalidField(String field, String message) {
    return invalidFields(Map.of(field, message));
  }

  public static JiraProblem invalidFields(Map<String, String> fieldErrors) {
    return new JiraProblem(Kind.INVALID, List.of(), fieldErrors);
  }

  public static JiraProblem notLoggedIn() {
    return new JiraProblem(
        Kind.NOT_LOGGED_IN,
        List.of("You do not have the permission to see the specified issue.", "Login Required"),
        Map.of());
  }

  public static JiraProblem forbidden(String message) {
    return new JiraProblem(Kind.FORBIDDEN, List.of(message), Map.of());
  }

  public static JiraProblem notFound(String message) {
    return new JiraProblem(Kind.NOT_FOUND, List.of(message), Map.of());
  }

  public Kind kind() {
    return kind;
  }

  public List<String> messages() {
    return messages;
  }

  public Map<String, String> fieldErrors() {
    return fieldErrors;
  }
}

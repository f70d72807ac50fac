package dev.accord.sync.mapping;

/**
 * Somebody in another system.
 *
 * @param id never changes
 * @param userName what they log in with; may be empty
 * @param email may be empty
 * @param name what people read; may be empty
 */
public record Person(String id, String userName, String email, String name) {
  /** Without what is personal. */
  @Override
  public String toString() {
    return "Person[id=" + id + "]";
  }
}

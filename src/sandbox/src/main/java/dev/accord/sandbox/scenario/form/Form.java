package dev.accord.sandbox.scenario.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One JSON object of a file that a person wrote. Ask for its members, then call {@link #done},
 * which refuses those that nobody asked for: a misspelt member is an error, not silence.
 */
public final class Form {
  private final String file;
  private final String path;
  private final ObjectNode node;
  private final Set<String> asked = new HashSet<>();

  Form(String file, String path, ObjectNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /** The text of a member that must be there. */
  public String text(String member, String cure) {
    return maybeText(member).orElseThrow(() -> problem(member, "is missing. " + cure));
  }

  /** The text of a member; empty where it is absent or {@code null}. */
  public Optional<String> maybeText(String member) {
    return member(member).map(value -> textOf(member, value));
  }

  /** A whole number of at least 1 that must be there. */
  public int count(String member) {
    int count =
        member(member)
            .filter(JsonNode::canConvertToInt)
            .map(JsonNode::intValue)
            .orElseThrow(() -> problem(member, "must be a whole number."));
    if (count < 1) {
      throw problem(member, "must be 1 or more, was %d.".formatted(count));
    }
    return count;
  }

  public boolean isTrue(String member) {
    return member(member).filter(JsonNode::booleanValue).isPresent();
  }

  /** The object in a member that must be there. */
  public Form form(String member, String cure) {
    return maybeForm(member).orElseThrow(() -> problem(member, "is missing. " + cure));
  }

  public Optional<Form> maybeForm(String member) {
    return member(member).map(value -> formOf(member, value));
  }

  /** The texts of an array; empty where the member is absent. */
  public List<String> texts(String member) {
    return elements(member, this::textOf);
  }

  /** The objects of an array; empty where the member is absent. */
  public List<Form> forms(String member) {
    return elements(member, this::formOf);
  }

  /** The texts of every member of this object, in the file's order. */
  public Map<String, String> textByMember() {
    Map<String, String> found = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> found.put(name, text(name, "Give it a text.")));
    return found;
  }

  /** The counts of every member of this object, in the file's order. */
  public Map<String, Integer> countByMember() {
    Map<String, Integer> found = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> found.put(name, count(name)));
    return found;
  }

  /** The texts of the arrays in every member of this object, in the file's order. */
  public Map<String, List<String>> textsByMember() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    node.fieldNames().forEachRemaining(name -> found.put(name, texts(name)));
    return found;
  }

  /** The objects of every member of this object, in the file's order. */
  public Map<String, Form> formByMember() {
    Map<String, Form> found = new LinkedHashMap<>();
    node.fieldNames()
        .forEachRemaining(name -> found.put(name, form(name, "Give it an object in { }.")));
    return found;
  }

  /** Refuses members that nobody asked for. */
  public void done() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!asked.contains(name)) {
                throw problem(
                    name, "is not known here. Known are %s.".formatted(String.join(", ", known())));
              }
            });
  }

  /** An error about a member: {@code incident-log.mapping.json: time.zone is missing. ...} */
  public FormException problem(String member, String what) {
    return new FormException("%s: %s %s".formatted(file, at(member), what));
  }

  private Set<String> known() {
    return new TreeSet<>(asked);
  }

  private Optional<JsonNode> member(String name) {
    asked.add(name);
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private <T> List<T> elements(String member, Element<T> reader) {
    Optional<JsonNode> found = member(member);
    if (found.isEmpty()) {
      return List.of();
    }
    if (!(found.get() instanceof ArrayNode array)) {
      throw problem(member, "must be a list in [ ], was %s.".formatted(found.get()));
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(reader.read("%s[%d]".formatted(member, i), array.get(i)));
    }
    return all;
  }

  private interface Element<T> {
    T read(String member, JsonNode value);
  }

  private String textOf(String member, JsonNode value) {
    if (!value.isTextual()) {
      throw problem(member, "must be a text in quotes, was %s.".formatted(value));
    }
    return value.textValue();
  }

  private Form formOf(String member, JsonNode value) {
    if (value instanceof ObjectNode object) {
      return new Form(file, at(member), object);
    }
    throw problem(member, "must be an object in { }, was %s.".formatted(value));
  }

  private String at(String member) {
    return path.isEmpty() ? member : path + "." + member;
  }

  /** Makes a value of a text, and tells where the text stands when that fails. */
  public <T> T value(String member, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      throw new FormException(
          "%s: %s is '%s': %s".formatted(file, at(member), text, e.getMessage()), e);
    }
  }
}

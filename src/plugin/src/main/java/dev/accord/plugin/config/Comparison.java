package dev.accord.plugin.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.accord.engine.agreement.Agreement;
import dev.accord.engine.agreement.Definitions;
import dev.accord.engine.calendar.Calendar;
import dev.accord.engine.calendar.CalendarVersion;
import dev.accord.plugin.config.Change.Action;
import dev.accord.plugin.store.DefinitionKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What differs between the definitions that are stored and those that are wanted. */
final class Comparison {
  private final Definitions stored;
  private final Definitions wanted;
  private final Map<DefinitionName, String> storedTexts;
  private final Map<DefinitionName, String> wantedTexts;

  Comparison(Definitions stored, Definitions wanted) {
    this.stored = stored;
    this.wanted = wanted;
    this.storedTexts = DefinitionTexts.write(stored);
    this.wantedTexts = DefinitionTexts.write(wanted);
  }

  /** One change a definition: wanted ones in their order, then those that go. */
  List<Change> changes() {
    Set<DefinitionName> names = new LinkedHashSet<>(wantedTexts.keySet());
    names.addAll(storedTexts.keySet());
    return names.stream().map(this::change).toList();
  }

  /** What a document may not do to what is stored. */
  List<Finding> problems() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < wanted.agreements().size(); i++) {
      Agreement agreement = wanted.agreements().get(i);
      String path = "agreements[%d]".formatted(i);
      agreement(stored, agreement.id().value())
          .map(before -> new AgreementWordings(before, agreement).brokenPromises(path))
          .ifPresent(findings::addAll);
    }
    return findings;
  }

  private Change change(DefinitionName name) {
    String before = storedTexts.get(name);
    String after = wantedTexts.get(name);
    if (before == null) {
      return named(name, Objects.requireNonNull(after), Action.ADD, List.of());
    }
    if (after == null) {
      return named(name, before, Action.REMOVE, List.of());
    }
    if (before.equals(after)) {
      return named(name, after, Action.SAME, List.of());
    }
    return named(name, after, action(name), details(name, before, after));
  }

  private Action action(DefinitionName name) {
    return hasNewVersion(name) ? Action.NEW_VERSION : Action.CHANGE;
  }

  private boolean hasNewVersion(DefinitionName name) {
    return switch (name.kind()) {
      case AGREEMENT -> wordings(name).hasNewVersion();
      case CALENDAR -> versions(wanted, name) > versions(stored, name);
      default -> false;
    };
  }

  private List<String> details(DefinitionName name, String before, String after) {
    if (name.kind() == DefinitionKind.AGREEMENT) {
      List<String> details = wordings(name).details();
      return details.isEmpty() ? members(before, after) : details;
    }
    return members(before, after);
  }

  /** The members of an object that differ; the texts of other values say nothing more. */
  private static List<String> members(String before, String after) {
    JsonElement one = JsonParser.parseString(before);
    JsonElement two = JsonParser.parseString(after);
    if (!one.isJsonObject() || !two.isJsonObject()) {
      return List.of();
    }
    JsonObject old = one.getAsJsonObject();
    JsonObject fresh = two.getAsJsonObject();
    Set<String> keys = new LinkedHashSet<>(fresh.keySet());
    keys.addAll(old.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(old.get(key), fresh.get(key)))
        .map("%s changes"::formatted)
        .toList();
  }

  private AgreementWordings wordings(DefinitionName name) {
    return new AgreementWordings(
        agreement(stored, name.key()).orElseThrow(), agreement(wanted, name.key()).orElseThrow());
  }

  private static Optional<Agreement> agreement(Definitions in, String id) {
    return in.agreements().stream().filter(one -> one.id().value().equals(id)).findFirst();
  }

  private static int versions(Definitions in, DefinitionName name) {
    Function<Calendar, Integer> newest =
        calendar -> calendar.versions().stream().mapToInt(CalendarVersion::number).max().orElse(0);
    return in.calendars().stream()
        .filter(calendar -> calendar.id().value().equals(name.key()))
        .findFirst()
        .map(newest)
        .orElse(0);
  }

  private static Change named(
      DefinitionName name, String text, Action action, List<String> details) {
    JsonElement json = JsonParser.parseString(text);
    JsonElement label = json.isJsonObject() ? json.getAsJsonObject().get("name") : null;
    return new Change(
        name.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        name.key(),
        label == null ? name.key() : label.getAsString(),
        action,
        details);
  }
}

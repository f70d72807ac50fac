package dev.accord.sandbox.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.textarea;

import dev.accord.sandbox.server.XsrfTokens;
import j2html.tags.DomContent;
import j2html.tags.specialized.SelectTag;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Fields of forms, each with its label and a place for its error. The attribute {@code data-json}
 * tells the page's script how the value stands in a REST request.
 */
final class Forms {
  private Forms() {}

  /** A choice in a list. */
  record Choice(String value, String label) {}

  static DomContent token(Visit visit) {
    return input().withType("hidden").withName(XsrfTokens.PARAMETER).withValue(visit.token());
  }

  static DomContent text(String id, String name, String value, boolean required) {
    return group(
        id,
        name,
        required,
        input()
            .withType("text")
            .withId(id)
            .withName(id)
            .withValue(value)
            .withClass("text long-field")
            .attr("data-json", "text")
            .attr("aria-describedby", id + "-error")
            .withCondRequired(required));
  }

  static DomContent date(String id, String name, String value) {
    return group(
        id,
        name,
        false,
        input()
            .withType("date")
            .withId(id)
            .withName(id)
            .withValue(value)
            .withClass("text")
            .attr("data-json", "text")
            .attr("aria-describedby", id + "-error"));
  }

  static DomContent number(String id, String name, String value) {
    return group(
        id,
        name,
        false,
        input()
            .withType("number")
            .attr("step", "any")
            .withId(id)
            .withName(id)
            .withValue(value)
            .withClass("text")
            .attr("data-json", "number")
            .attr("aria-describedby", id + "-error"));
  }

  static DomContent longText(String id, String name, String value, boolean required) {
    return group(
        id,
        name,
        required,
        textarea(value)
            .withId(id)
            .withName(id)
            .withClass("textarea long-field")
            .attr("rows", "5")
            .attr("data-json", "text")
            .attr("aria-describedby", id + "-error")
            .withCondRequired(required));
  }

  /** A list to choose one from; {@code json} is the member that REST names the choice by. */
  static DomContent one(
      String id, String name, String json, Collection<Choice> choices, String chosen) {
    return group(id, name, false, options(id, json, choices, Set.of(chosen)));
  }

  /** A list to choose any number from. */
  static DomContent many(
      String id, String name, String json, Collection<Choice> choices, Set<String> chosen) {
    SelectTag list = options(id, json, choices, chosen);
    return group(id, name, false, list.attr("multiple", "multiple").attr("size", "4"));
  }

  private static SelectTag options(
      String id, String json, Collection<Choice> choices, Set<String> chosen) {
    List<DomContent> options =
        choices.stream()
            .<DomContent>map(
                choice ->
                    option(choice.label())
                        .withValue(choice.value())
                        .withCondSelected(chosen.contains(choice.value())))
            .toList();
    return select(options.toArray(DomContent[]::new))
        .withId(id)
        .withName(id)
        .withClass("select long-field")
        .attr("data-json", json)
        .attr("aria-describedby", id + "-error");
  }

  static DomContent submit(String label) {
    return button(label).withType("submit").withClass("aui-button aui-button-primary");
  }

  private static DomContent group(String id, String name, boolean required, DomContent field) {
    String mark = required ? " (required)" : "";
    return div(
            label(name + mark).withFor(id),
            field,
            span().withId(id + "-error").withClass("error").attr("role", "alert"))
        .withClass("field-group");
  }
}

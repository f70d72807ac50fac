package dev.accord.plugin.rest;

import dev.accord.plugin.rest.SurveyBody.ItemBody;
import dev.accord.plugin.view.Person;
import dev.accord.plugin.view.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a department sees itself in a period, and what there is to say.
 *
 * @param mayEdit whether the reader may say it
 * @param answers by item, as they are sent; empty when nobody has said anything
 * @param by who said it last
 */
record OwnViewBody(
    Reference department,
    String period,
    boolean mayEdit,
    List<ItemBody> items,
    Map<String, String> answers,
    @Nullable Person by,
    @Nullable Instant at) {}

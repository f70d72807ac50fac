package dev.accord.plugin.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department in the list.
 *
 * @param groups whose members belong to it now
 * @param services how many it provides
 * @param provides how many agreements it delivers under
 * @param receives how many agreements it is a client of
 */
public record DepartmentRow(
    String id,
    String name,
    String kind,
    @Nullable Person head,
    Reference calendar,
    List<String> groups,
    long services,
    long provides,
    long receives,
    boolean mayEdit) {}

package dev.accord.plugin.view;

import java.util.List;

/** A survey in the list. */
public record SurveyRow(
    String id,
    String name,
    Reference provider,
    String instrument,
    String audience,
    List<Reference> services,
    String mode,
    int samplePercent,
    boolean active,
    boolean mayEdit) {}

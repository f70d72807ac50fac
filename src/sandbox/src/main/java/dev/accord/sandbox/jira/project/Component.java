package dev.accord.sandbox.jira.project;

import java.util.Optional;

/** A part of a project that issues can belong to. */
public record Component(
    long id, long projectId, String name, String description, Optional<String> leadKey) {}

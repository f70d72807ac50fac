package dev.accord.plugin.rest;

import dev.accord.plugin.config.Finding;
import java.util.List;

/** What a document would be told if it were stored. */
record CheckBody(List<Finding> problems, List<Finding> warnings) {}

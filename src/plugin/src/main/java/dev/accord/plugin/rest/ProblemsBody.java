package dev.accord.plugin.rest;

import dev.accord.plugin.config.Finding;
import java.util.List;

/** A refusal that says what is wrong and where. */
record ProblemsBody(String error, String detail, List<Finding> problems) {}

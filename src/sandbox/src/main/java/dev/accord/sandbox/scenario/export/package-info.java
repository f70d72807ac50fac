/**
 * Imports of issues as Jira's REST API exports them, with changelog and comments. Start at {@link
 * dev.accord.sandbox.scenario.export.ExportImport}.
 */
@NullMarked
package dev.accord.sandbox.scenario.export;

import org.jspecify.annotations.NullMarked;

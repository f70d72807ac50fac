/**
 * What an import did, for people to read. Start at {@link
 * dev.accord.sandbox.scenario.report.ImportReport}.
 */
@NullMarked
package dev.accord.sandbox.scenario.report;

import org.jspecify.annotations.NullMarked;

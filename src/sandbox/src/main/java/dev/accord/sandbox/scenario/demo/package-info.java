/**
 * Halden Works, an invented company whose departments work for each other, and the last 90 days of
 * its issues. Start at {@link dev.accord.sandbox.scenario.demo.DemoCompany}.
 */
@NullMarked
package dev.accord.sandbox.scenario.demo;

import org.jspecify.annotations.NullMarked;

/**
 * The parts of Atlassian's platform that are not Jira's domain: storage, events, jobs, locks. Start
 * at {@link dev.accord.sandbox.platform.Database}.
 */
@NullMarked
package dev.accord.sandbox.platform;

import org.jspecify.annotations.NullMarked;

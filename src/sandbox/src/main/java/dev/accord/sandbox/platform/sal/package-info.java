/**
 * Small services of Atlassian's shared access layer. Start at {@link
 * dev.accord.sandbox.platform.sal.LoginPage}.
 */
@NullMarked
package dev.accord.sandbox.platform.sal;

import org.jspecify.annotations.NullMarked;

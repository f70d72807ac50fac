/** Tests of the package. */
@NullMarked
package dev.accord.sandbox.platform.mail;

import org.jspecify.annotations.NullMarked;

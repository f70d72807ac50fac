@NullMarked
package dev.accord.sandbox.api;

import org.jspecify.annotations.NullMarked;

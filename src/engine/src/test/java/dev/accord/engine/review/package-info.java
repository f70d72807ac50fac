@NullMarked
package dev.accord.engine.review;

import org.jspecify.annotations.NullMarked;

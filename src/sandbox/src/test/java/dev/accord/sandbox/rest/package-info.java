@NullMarked
package dev.accord.sandbox.rest;

import org.jspecify.annotations.NullMarked;

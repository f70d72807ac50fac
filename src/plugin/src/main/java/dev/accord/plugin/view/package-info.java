/**
 * What the screens show of definitions: rows and words made from the rules in force, without asking
 * the database again. {@link dev.accord.plugin.view.Lists} is the way in; read it first.
 */
@NullMarked
package dev.accord.plugin.view;

import org.jspecify.annotations.NullMarked;

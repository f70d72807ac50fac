/**
 * Custom field types that plugins add. Start at {@link
 * dev.accord.sandbox.plugins.field.FieldTypeRegistry}.
 */
@NullMarked
package dev.accord.sandbox.plugins.field;

import org.jspecify.annotations.NullMarked;

/** Copies of the book: snapshots that it keeps of itself and backups that are carried away, and what restoring one would change. */
@NullMarked
package vn.sokehoach.core.copy;

import org.jspecify.annotations.NullMarked;

/** The commands about the password of the book. */
@NullMarked
package vn.sokehoach.app.cli.lock;

import org.jspecify.annotations.NullMarked;

/** The commands that count, measure and compare. */
@NullMarked
package vn.sokehoach.app.cli.figure;

import org.jspecify.annotations.NullMarked;

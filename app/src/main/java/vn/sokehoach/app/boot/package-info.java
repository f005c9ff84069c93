/** The start of the program, and the only place that knows the stores. No screen is built here. */
@NullMarked
package vn.sokehoach.app.boot;

import org.jspecify.annotations.NullMarked;

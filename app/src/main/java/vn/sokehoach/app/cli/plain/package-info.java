/** What the command line prints for people: aligned lines and tables in their language. Nothing is decided here. */
@NullMarked
package vn.sokehoach.app.cli.plain;

import org.jspecify.annotations.NullMarked;

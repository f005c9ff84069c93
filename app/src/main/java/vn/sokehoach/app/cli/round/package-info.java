/** Commands of the reporting round. */
@NullMarked
package vn.sokehoach.app.cli.round;

import org.jspecify.annotations.NullMarked;

/** The taking in of returned forms in the window: all of a round at once, one form in detail, and what a person decides. */
@NullMarked
package vn.sokehoach.app.round.intake;

import org.jspecify.annotations.NullMarked;

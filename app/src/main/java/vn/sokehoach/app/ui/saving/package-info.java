/** Saving what a screen shows to a file that a person chooses. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.saving;

import org.jspecify.annotations.NullMarked;

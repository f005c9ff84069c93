/** What was measured of indicators, and the verdicts on it, in words; shared by the window and the command line. */
@NullMarked
package vn.sokehoach.app.ui.measure;

import org.jspecify.annotations.NullMarked;

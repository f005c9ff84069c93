/** The screen of the reporting rounds: periods, ledger, kits, letters. */
@NullMarked
package vn.sokehoach.app.round;

import org.jspecify.annotations.NullMarked;

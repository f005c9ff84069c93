/** What the office does in a reporting round: kits, calendar, ledger, letters. */
@NullMarked
package vn.sokehoach.core.usecase.round;

import org.jspecify.annotations.NullMarked;

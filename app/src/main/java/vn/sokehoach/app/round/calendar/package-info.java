/** The editor of a plan's reporting calendar: rules, cut-off, holidays. */
@NullMarked
package vn.sokehoach.app.round.calendar;

import org.jspecify.annotations.NullMarked;

/** The palette: one field that finds plans, tasks, agencies, indicators and commands. What they lead to is the shell's. */
@NullMarked
package vn.sokehoach.app.palette;

import org.jspecify.annotations.NullMarked;

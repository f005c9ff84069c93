/** The running text of a plan: its zones, its outline, its heading, tasks and orders; nothing of tables with rows. */
@NullMarked
package vn.sokehoach.core.reading.structure;

import org.jspecify.annotations.NullMarked;

/** Names and successions of agencies in words; shared by the window and the command line. */
@NullMarked
package vn.sokehoach.app.ui.agency;

import org.jspecify.annotations.NullMarked;

/** How tables are shown: their columns, order and conditions, and the named views of these. */
@NullMarked
package vn.sokehoach.app.ui.view;

import org.jspecify.annotations.NullMarked;

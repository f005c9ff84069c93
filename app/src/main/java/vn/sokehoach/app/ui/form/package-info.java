/** Words for what agencies return, shared by the window and the command line. */
@NullMarked
package vn.sokehoach.app.ui.form;

import org.jspecify.annotations.NullMarked;

/** What all screens share: texts, dialogs, background jobs, cells, signs. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui;

import org.jspecify.annotations.NullMarked;

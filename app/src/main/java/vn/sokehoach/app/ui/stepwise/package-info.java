/** Work over all plans of the book, plan by plan: how far it is, and the way out. */
@NullMarked
package vn.sokehoach.app.ui.stepwise;

import org.jspecify.annotations.NullMarked;

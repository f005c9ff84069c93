/** Long work that tells how far it is, with the way out: in steps, plan by plan, or as one job that counts itself. */
@NullMarked
package vn.sokehoach.app.ui.stepwise;

import org.jspecify.annotations.NullMarked;

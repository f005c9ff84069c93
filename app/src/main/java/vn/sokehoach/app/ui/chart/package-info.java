/** Charts whose parts can be clicked and reached by keys, and pictures of them. Knows no screen. */
@NullMarked
package vn.sokehoach.app.ui.chart;

import org.jspecify.annotations.NullMarked;

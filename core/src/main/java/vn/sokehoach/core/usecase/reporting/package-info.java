/** Writing periodic reports on plans, from templates that offices word themselves. */
@NullMarked
package vn.sokehoach.core.usecase.reporting;

import org.jspecify.annotations.NullMarked;

/** The few statements that are carried out with each step or status, kept ready by an open database; what they mean is known elsewhere. */
@NullMarked
package vn.sokehoach.data.statement;

import org.jspecify.annotations.NullMarked;

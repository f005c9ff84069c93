/** Takes in the forms that agencies return in a reporting round: looks at them, then records what is accepted as one step. */
@NullMarked
package vn.sokehoach.core.usecase.intake;

import org.jspecify.annotations.NullMarked;

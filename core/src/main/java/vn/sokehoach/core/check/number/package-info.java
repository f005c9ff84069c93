/**
 * Numbers of indicator tables that Excel may have altered before the document arrived: they are told by their unit, their
 * neighbours and other years' plans, with what they may have been; nothing is ever changed here.
 */
@NullMarked
package vn.sokehoach.core.check.number;

import org.jspecify.annotations.NullMarked;
